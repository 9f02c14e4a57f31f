import type { PureCloudStation } from "../../record/purecloud/stations.js";
import { type Truth, unsure } from "../engine/truth.js";

/** Whether a telephone is in a browser. */
export const isWebRtc = ({ type }: PureCloudStation): Truth =>
  type === null ? unsure("station: no type was returned") : /webrtc/i.test(type);
