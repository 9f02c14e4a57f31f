import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { HistoryPicture } from "../../charts/history-picture.js";
import { LicencesPicture } from "../../charts/licences-picture.js";
import { PlatformsPicture } from "../../charts/platforms-picture.js";
import { TopicsPicture } from "../../charts/topics-picture.js";
import { WaysOutPicture } from "../../charts/ways-out-picture.js";
import { Actions } from "./actions.js";
import { Counts } from "./counts.js";
import { Policies } from "./policies.js";
import { SinceLast } from "./since-last.js";
import { Suppressed } from "./suppressed.js";
import { Today } from "./today.js";
import { NotChecked } from "./unchecked.js";

/** The first page: answers, then pictures. */
export function Overview({ facts }: { readonly facts: ReportFacts }) {
  return (
    <>
      <Counts facts={facts} />
      <div class="columns">
        <div>
          <Today facts={facts} />
          <Actions facts={facts} />
        </div>
        <div>
          <SinceLast facts={facts} />
          <NotChecked facts={facts} />
          <Policies facts={facts} />
          <Suppressed facts={facts} />
          <TopicsPicture topics={facts.topics} />
          <PlatformsPicture who={facts.who} />
        </div>
      </div>
      <section class="pictures" aria-labelledby="pictures">
        <h2 id="pictures">In pictures</h2>
        <div class="grid">
          <div>
            <WaysOutPicture waysOut={facts.waysOut} />
            <HistoryPicture facts={facts} />
          </div>
          <div>
            <LicencesPicture licences={facts.licences} />
          </div>
        </div>
      </section>
    </>
  );
}
