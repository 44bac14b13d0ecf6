import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

const root = path.join(__dirname, "..");
const basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/**
 * The order in which children must stand, by parent (OfficeDev/office-js-docs-pr, manifest-element-ordering, and the
 * schema of MS-OWEMXML). `Host` and `Hosts` differ between the base part and the overrides.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** The most characters that a value may have (office-js-docs-reference, manifest/resources and manifest/*). */
const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

const all = (document: Document): Element[] => {
  const walk = (element: Element): Element[] => [element, ...children(element).flatMap(walk)];
  return document.documentElement === null ? [] : walk(document.documentElement);
};

const nameOf = (element: Element): string => element.localName ?? element.tagName;

/** Everything that is wrong with a manifest, in the order of its elements. */
function problemsOf(xml: string): string[] {
  const problems: string[] = [];
  const elements = all(new DOMParser().parseFromString(xml, "text/xml"));
  for (const element of elements) {
    const allowed = order[nameOf(element)];
    if (allowed === undefined) continue;
    let last = -1;
    for (const child of children(element)) {
      const at = allowed.indexOf(nameOf(child));
      if (at < 0) problems.push(`${nameOf(element)} cannot hold ${nameOf(child)}`);
      else if (at < last) problems.push(`${nameOf(child)} stands too late in ${nameOf(element)}`);
      last = Math.max(last, at);
    }
  }
  const resources = new Map<string, { readonly value: string; readonly kind: string }>();
  for (const element of elements.filter((one) => one.namespaceURI === basic && one.hasAttribute("id"))) {
    const id = element.getAttribute("id") ?? "";
    const kind = nameOf(element.parentNode as Element);
    const value = element.getAttribute("DefaultValue") ?? "";
    if (resources.has(id)) problems.push(`${id} is there twice`);
    resources.set(id, { value, kind });
    if (id.length > 32) problems.push(`${id} is longer than 32 characters`);
    if (value.length === 0 || value.length > (longest[kind] ?? 0)) problems.push(`${id} has a wrong length`);
  }
  const used = new Set<string>();
  for (const element of elements.filter((one) => one.hasAttribute("resid"))) {
    const id = element.getAttribute("resid") ?? "";
    used.add(id);
    if (!resources.has(id)) problems.push(`${nameOf(element)} names ${id}, which is not there`);
  }
  for (const id of resources.keys()) if (!used.has(id)) problems.push(`${id} is not used`);
  for (const url of xml.match(/DefaultValue="(\w+:[^"]*)"/g) ?? []) {
    if (!url.startsWith('DefaultValue="https://')) problems.push(`${url} is not https`);
  }
  return problems;
}

const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const elements = all(new DOMParser().parseFromString(xml, "text/xml"));
const named = (name: string): Element[] => elements.filter((element) => nameOf(element) === name);
const defaults = (name: string): string[] =>
  named(name).map((element) => element.getAttribute("DefaultValue") ?? "");

describe("the manifest", () => {
  it("has its elements in order, its lengths within bounds and its resources joined up", () => {
    expect(problemsOf(xml)).toEqual([]);
  });

  it("is a task pane for Word from WordApi 1.3 on", () => {
    expect(named("OfficeApp")[0]?.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(named("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Document",
      "Document",
    ]);
    expect(named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["WordApi", "1.3"],
    ]);
    expect(named("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
    expect(named("DefaultLocale")[0]?.textContent).toBe("en-GB");
  });

  it("names itself with a GUID and a version of four numbers", () => {
    expect(named("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(named("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(defaults("DisplayName")[0]?.length).toBeLessThanOrEqual(125);
    expect(defaults("Description")[0]?.length).toBeLessThanOrEqual(250);
  });

  it("has Check plan and Templates on the Home tab, and the pane that may open by itself", () => {
    expect(named("OfficeTab")[0]?.getAttribute("id")).toBe("TabHome");
    const labels = named("Control").map((control) => {
      const label = children(control)
        .find((child) => nameOf(child) === "Label")
        ?.getAttribute("resid");
      return elements.find((element) => element.getAttribute("id") === label)?.getAttribute("DefaultValue");
    });
    expect(labels).toEqual(["Check plan", "Templates"]);
    expect(named("Action").map((action) => action.getAttribute("xsi:type"))).toEqual([
      "ShowTaskpane",
      "ShowTaskpane",
    ]);
    expect(named("TaskpaneId").map((id) => id.textContent)).toEqual([
      "Office.AutoShowTaskpaneWithDocument",
      "PlainPlan.Templates",
    ]);
  });

  it("has icons of 16, 32 and 80 pixels for the group and each button, and the files are there", () => {
    expect(named("Icon")).toHaveLength(3);
    for (const icon of named("Icon")) {
      expect(children(icon).map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    }
    const urls = [...defaults("IconUrl"), ...defaults("HighResolutionIconUrl"), ...defaults("Image")].filter(
      Boolean,
    );
    expect(urls).toHaveLength(5);
    for (const url of urls) {
      const file = path.join(root, new URL(url).pathname);
      expect(existsSync(file)).toBe(true);
      const size = Number(/icon-(\d+)\.png$/.exec(file)?.[1]);
      const png = readFileSync(file);
      // Width and height stand in the first chunk of a PNG, after its signature.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("names pages that the build makes from files that are there", () => {
    for (const url of defaults("Url")) {
      const page = path.basename(new URL(url).pathname);
      expect(existsSync(path.join(root, "src", "entry", page))).toBe(true);
    }
  });

  it.each([
    [
      "an element out of order",
      xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    ],
    ["a resource that is not there", xml.replace('resid="PlainPlan.Icon.80"', 'resid="PlainPlan.Icon.96"')],
    [
      "an address without https",
      xml.replace("https://localhost:3000/commands.html", "http://localhost:3000/x"),
    ],
    [
      "a label that is too long",
      xml.replace('DefaultValue="Check plan"', `DefaultValue="${"x".repeat(126)}"`),
    ],
    ["an element that nobody knows", xml.replace("<GetStarted>", "<Started />\n<GetStarted>")],
  ])("is refused with %s", (_what, broken) => {
    expect(broken).not.toBe(xml);
    expect(problemsOf(broken)).not.toEqual([]);
  });
});
