import { mergeClasses } from "@fluentui/react-components";
import { useText } from "../shared/context";
import { Page } from "./Page";
import { usePageStyles } from "./Page.styles";

/** The keys that work in the list of findings. */
export function KeysPage() {
  const text = useText();
  const styles = usePageStyles();
  const rows: readonly (readonly [key: string, does: string])[] = [
    [text("keys.name.arrows"), text("keys.arrows")],
    [text("keys.name.enter"), text("keys.enter")],
    ["1 2 3", text("keys.numbers")],
    ["I", text("keys.ignore")],
    ["U", text("keys.undo")],
    ["F", text("keys.filter")],
    [text("keys.name.escape"), text("keys.escape")],
    ["?", text("keys.help")],
  ];
  return (
    <Page title={text("keys.title")}>
      <p className={mergeClasses(styles.text, styles.quiet)}>{text("keys.text")}</p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.quiet)}>
              {text("keys.key")}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.quiet)}>
              {text("keys.does")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.key)}>
                {key}
              </th>
              <td className={styles.cell}>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
