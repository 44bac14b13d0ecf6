import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Session } from "../app/session";
import type { Tab } from "../app/state";
import type { Store } from "../app/store";
import { english } from "../strings/en";
import type { Text } from "../strings/en";
import { useAppStyles } from "./App.styles";
import { CoachTab } from "./coach/CoachTab";
import { WordsTab } from "./findings/WordsTab";
import { ReviewTab } from "./review/ReviewTab";
import { PaneProvider, useAppState, useText } from "./shared/context";
import { useTheme } from "./shared/theme";
import { AboutPage } from "./shell/AboutPage";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { KeysPage } from "./shell/KeysPage";
import { MoreMenu } from "./shell/MoreMenu";
import { SettingsPage } from "./shell/SettingsPage";
import { TemplatesTab } from "./templates/TemplatesTab";
import { Tabs } from "./shell/Tabs";

export interface AppProps {
  readonly session: Session;
  readonly store: Pick<Store, "getState" | "subscribe">;
  /** @default English */
  readonly text?: Text;
  /** What Word's own theme is now; `null` where Word does not tell. */
  readonly officeDark?: () => boolean | null;
}

/** The whole pane. */
export function App({ session, store, text = english, officeDark }: AppProps) {
  const { host } = session.environment.ports;
  const { theme } = useTheme(officeDark ?? (() => host.dark));
  const styles = useAppStyles();
  const value = useMemo(() => ({ session, store, text }), [session, store, text]);
  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={value}>
        {/* Fluent gives the provider's own class to menus too, so the pane's frame is an element of its own. */}
        <div className={styles.root}>
          <ErrorBoundary>
            <header className={mergeClasses(styles.header, host.platform === "mac" && styles.headerMac)}>
              <Tabs className={styles.tabs} />
              <MoreMenu />
            </header>
            <main className={styles.main}>
              <CurrentPage />
            </main>
          </ErrorBoundary>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function CurrentPage() {
  const text = useText();
  const styles = useAppStyles();
  const { page, tab } = useAppState();
  switch (page) {
    case "tab":
      return (
        <>
          <h1 className={styles.spokenTitle}>{text("app.name")}</h1>
          <CurrentTab tab={tab} />
        </>
      );
    case "settings":
      return <SettingsPage />;
    case "keys":
      return <KeysPage />;
    case "about":
      return <AboutPage />;
  }
}

function CurrentTab({ tab }: { tab: Tab }) {
  switch (tab) {
    case "words":
      return <WordsTab />;
    case "coach":
      return <CoachTab />;
    case "review":
      return <ReviewTab />;
    case "templates":
      return <TemplatesTab />;
  }
}
