import { isRecord } from "../batch/arguments";
import type { StoredSettings } from "../host";

/** `DdaMethod.DispatchId` of what the host answers beside batches. */
export const Dispatch = {
  settingsRefresh: 75,
  settingsSave: 76,
  fileGet: 77,
  fileSlice: 80,
  fileClose: 81,
  batch: 93,
} as const;

/** Codes of the common API. */
export const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

export interface MethodRequest {
  readonly id: number;
  readonly given: Readonly<Record<string, unknown>>;
}

/** What `executeMethod` asks, or `null` for anything misshapen. */
export function readMethod(data: unknown): MethodRequest | null {
  if (!isRecord(data) || !isRecord(data["DdaMethod"])) return null;
  const id = data["DdaMethod"]["DispatchId"];
  return typeof id === "number" ? { id, given: data } : null;
}

export const succeeded = (values: Readonly<Record<string | number, unknown>> = {}): unknown => ({
  Version: 1,
  Error: 0,
  ...values,
});

export const failed = (code: number = INTERNAL_ERROR): unknown => ({ Version: 1, Error: code });

/** The JSON text of a batch: the fifth of the values that come with it. */
export function batchText({ given }: MethodRequest): string | null {
  const values = given["ArrayData"];
  const text: unknown = isRecord(values) || Array.isArray(values) ? Object.values(values)[4] : undefined;
  return typeof text === "string" ? text : null;
}

/** The settings that `saveAsync` hands over: name and JSON text of each. */
export function settingsOf({ given }: MethodRequest): StoredSettings {
  const method = given["DdaSettingsMethod"];
  const pairs: unknown = isRecord(method) ? method["Properties"] : undefined;
  const settings: Record<string, string> = {};
  for (const pair of Array.isArray(pairs) ? (pairs as readonly unknown[]) : []) {
    if (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string")
      settings[pair[0]] = pair[1];
  }
  return settings;
}
