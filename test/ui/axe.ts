import axe from "axe-core";

/** What axe finds wrong, one line each. Colours need layout, which jsdom has not: the browser tests look at those. */
export async function accessibilityProblems(container: HTMLElement): Promise<string[]> {
  // axe asks a canvas whether a font draws icons; jsdom has none and says so loudly.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
