import type { OfficeThemeColours, StoredSettings } from "../host";
import type { Pose } from "../poses";

const ADD_IN = "preview-add-in";
const LOCALE = "en-GB";
/** Word on the web, in the client's list of hosts. */
const WORD_WEB_APP = 32;
const READ_WRITE = 1;

/**
 * The name to give the pane's iframe: where office.js looks for its host.
 * Telemetry is off, so that nothing is sent and no telemetry file is asked for.
 */
export const frameNameFor = (conversationId: string, origin: string): string =>
  JSON.stringify({
    baseFrameName: "preview",
    hostInfo: `Word|Web|16.01|${LOCALE}|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${ADD_IN}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });

/** Sets that every pose reports beside WordApi. Versions are texts: 1.10 as a number would be 1.1. */
const OTHER_SETS = {
  DocumentEvents: "1.1",
  File: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
} as const;

export interface AppContextFacts {
  readonly pose: Pose;
  readonly documentUrl: string;
  readonly settings: StoredSettings;
  readonly theme: OfficeThemeColours | undefined;
}

/**
 * What office.js is told about where it runs. `readWrite` is said even of a document that cannot be edited,
 * as Word does (OfficeDev/office-js issue 6209).
 */
export const appContext = ({ pose, documentUrl, settings, theme }: AppContextFacts): unknown => ({
  _id: ADD_IN,
  _appName: WORD_WEB_APP,
  _appVersion: "16.0",
  _appUILocale: LOCALE,
  _dataLocale: LOCALE,
  _docUrl: documentUrl,
  _clientMode: READ_WRITE,
  _settings: settings,
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "preview",
  _appInstanceId: "preview",
  _requirementMatrix: JSON.stringify({
    ...OTHER_SETS,
    WordApi: pose.wordApi.join("."),
    ...(pose.wordApiDesktop !== null && { WordApiDesktop: pose.wordApiDesktop.join(".") }),
  }),
  _hostFullVersion: "16.0.0.0",
  _appDomains: [],
  ...(theme !== undefined && { _officeTheme: theme }),
});
