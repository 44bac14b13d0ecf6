import { mergeClasses } from "@fluentui/react-components";
import { tabs } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { Page } from "./Page";
import { usePageStyles } from "./Page.styles";

export function AboutPage() {
  const text = useText();
  const styles = usePageStyles();
  const { host } = useSession().environment.ports;
  return (
    <Page title={text("about.title")}>
      <p className={styles.text}>{text("about.text")}</p>
      <p className={styles.text}>{text("about.private")}</p>
      <p className={styles.text}>{text("about.words")}</p>
      <p className={styles.text}>{text("notRead.kinds")}</p>
      <h2 className={styles.heading}>{text("about.new")}</h2>
      <ul className={mergeClasses(styles.text, styles.list)}>
        {tabs.map((tab) => (
          <li key={tab}>{text(`about.new.${tab}`)}</li>
        ))}
      </ul>
      <p className={mergeClasses(styles.text, styles.quiet)}>
        {text("about.word", { version: host.wordApi })}
      </p>
    </Page>
  );
}
