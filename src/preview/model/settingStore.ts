import type { StoredSettings } from "../host";

/** Document settings of the add-in, name to JSON text. The common API and `Word.Setting` share them, as in Word. */
export class SettingStore {
  private readonly values: Map<string, string>;

  constructor(initial: StoredSettings) {
    this.values = new Map(Object.entries(initial));
  }

  all(): StoredSettings {
    return Object.fromEntries(this.values);
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  /** What the common API saves replaces everything. */
  replaceAll(settings: StoredSettings): void {
    this.values.clear();
    for (const [key, json] of Object.entries(settings)) this.values.set(key, json);
  }
}
