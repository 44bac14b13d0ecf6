import { Button, mergeClasses } from "@fluentui/react-components";
import { useAppState, useSession, useText } from "../shared/context";
import { Page } from "./Page";
import { usePageStyles } from "./Page.styles";

export function SettingsPage() {
  const text = useText();
  const session = useSession();
  const styles = usePageStyles();
  const { ignored, marks } = useAppState();
  const count = ignored.here.length + ignored.everywhere.length;
  const coloured = marks.status === "shown" && marks.report.mode === "colour";
  const leftOver = marks.status === "off" && marks.leftOver;
  return (
    <Page title={text("settings.title")}>
      <section className={styles.group}>
        <p className={styles.text}>
          {count === 0 ? text("settings.ignoredNone") : text("settings.ignored", { count })}
        </p>
        {count > 0 && (
          <Button size="small" onClick={() => void session.bringBackIgnored()}>
            {text("settings.ignoredClear")}
          </Button>
        )}
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{text("settings.colours")}</h2>
        <p className={mergeClasses(styles.text, styles.quiet)}>{text("settings.coloursText")}</p>
        {(coloured || leftOver) && (
          <Button size="small" onClick={() => void session.takeColoursAway()}>
            {text("marks.takeAway")}
          </Button>
        )}
      </section>
    </Page>
  );
}
