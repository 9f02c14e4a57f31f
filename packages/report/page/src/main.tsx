import "./styles/index.css";
import { render } from "preact";
import { pageBlocks } from "./data/page-blocks.js";
import { Store } from "./data/store.js";
import { Application } from "./views/application.js";

/**
 * Shows the application once its data is read. Only then do the static answers leave the screen, so a page that fails still
 * shows them.
 */
async function begin(): Promise<void> {
  const place = document.getElementById("app");
  if (!place) return;
  const store = await Store.open(pageBlocks(document));
  render(<Application store={store} />, place);
  document.documentElement.dataset.app = "on";
}

void begin();
