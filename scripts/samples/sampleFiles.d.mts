/** The sample plans by the name of their file in assets/samples, as bytes. */
export function sampleFiles(): Record<string, Uint8Array>;
