import { Tab, TabList } from "@fluentui/react-components";
import { tabs } from "../../app/state";
import { useAppState, useSession, useText } from "../shared/context";

/** The tabs that work. A tab appears here when its content does. */
export function Tabs({ className }: { className: string }) {
  const text = useText();
  const session = useSession();
  const { tab, page } = useAppState();
  return (
    <TabList
      className={className}
      size="small"
      aria-label={text("tabs.label")}
      selectedValue={page === "tab" ? tab : null}
      onTabSelect={(_event, data) => {
        const chosen = tabs.find((name) => name === data.value);
        if (chosen !== undefined) session.openTab(chosen);
      }}
    >
      {tabs.map((name) => (
        <Tab key={name} value={name}>
          {text(`${name}.tab`)}
        </Tab>
      ))}
    </TabList>
  );
}
