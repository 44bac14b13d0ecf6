import { useId } from "react";
import { poses } from "../poses";
import type { PoseName } from "../poses";
import type { PageState } from "./pageState";
import { samples } from "./samples";
import type { ThemeName } from "./themes";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, shown: string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </span>
  );
}

const notASample = "";
const sampleOptions = samples.map(({ file, label }) => [file, label] as const);
const poseOptions = Object.values(poses).map(({ name, label }) => [name, label] as const);
export const paneWidths = ["320", "450"] as const;
export type PaneWidth = (typeof paneWidths)[number];

export interface BarProps {
  readonly state: PageState;
  readonly width: PaneWidth;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (file: string) => void;
  readonly onSave: () => void;
  readonly onPose: (pose: PoseName) => void;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onWidth: (width: PaneWidth) => void;
}

/** What the person can do with the page: open, save, choose a sample, choose which Word this poses as. */
export function Bar({ state, width, onOpenFile, onOpenSample, onSave, onPose, onTheme, onWidth }: BarProps) {
  const sample = samples.find(({ file }) => file === state.fileName)?.file ?? notASample;
  const elsewhere = sample === notASample ? [[notASample, state.fileName] as const] : [];
  return (
    <header className="bar">
      <h1>Preview</h1>
      <label className="button">
        Open a .docx
        <input
          type="file"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) onOpenFile(file);
            // The same file can be chosen again, after it was changed outside.
            event.target.value = "";
          }}
        />
      </label>
      <button type="button" onClick={onSave}>
        Save .docx
      </button>
      <Choice
        label="Sample plan"
        value={sample}
        options={[...elsewhere, ...sampleOptions]}
        onChoose={(file) => file !== notASample && onOpenSample(file)}
      />
      <Choice label="Pose as" value={state.pose} options={poseOptions} onChoose={onPose} />
      <Choice
        label="Theme"
        value={state.theme}
        options={[
          ["light", "Light"],
          ["dark", "Dark"],
        ]}
        onChoose={onTheme}
      />
      <Choice
        label="Pane width"
        value={width}
        options={paneWidths.map((pixels) => [pixels, `${pixels} px`] as const)}
        onChoose={onWidth}
      />
    </header>
  );
}
