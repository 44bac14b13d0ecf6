import { additions } from "../../src/preview/client/additions";
import { installClient } from "../../src/preview/client/install";
import { officeWindow } from "../../src/preview/node/officeWindow";
import { documentEvents } from "../../src/preview/model/eventNames";
import { support } from "../../src/preview/support";
import { inPane } from "./pane";

type Classes = Record<string, { readonly prototype: object } | undefined>;

/** The npm client as it loads, before anything is added to it: it stops at its first question to the host. */
async function plainClient() {
  const office = officeWindow();
  let asked: (message: unknown) => void = () => undefined;
  const question = new Promise<unknown>((resolve) => {
    asked = resolve;
  });
  const name = JSON.stringify({
    hostInfo: "Word|Web|16.01|en-GB|c||disableLogging|0",
    xdmInfo: `c|preview|${office.origin}`,
    serializerVersion: "1",
  });
  await office.start(name, asked);
  void (office.window as unknown as { Office: typeof Office }).Office.onReady();
  await question;
  return office;
}

describe("what is added to the npm client", () => {
  it("is missing there, and there afterwards", async () => {
    const office = await plainClient();
    const classes = (office.window as unknown as { Word: Classes }).Word;
    const members = Object.entries(additions).flatMap(([name, added]) =>
      Object.keys(added.members).map((member) => ({ name, member })),
    );
    const lacking = () =>
      members.filter(({ name, member }) => {
        const of = classes[name];
        return of === undefined || !(member in of.prototype);
      });
    const before = lacking();
    installClient(office.window as unknown as Window, undefined);
    expect(lacking()).toEqual([]);
    expect(members.filter((member) => !before.includes(member))).toEqual([]);
    office.close();
  });

  it("is answered by the host", () => {
    const answered = new Set(
      support().flatMap(({ name, lines }) => lines.map(({ member }) => `${name}.${member}`)),
    );
    const unanswered = Object.entries(additions)
      .flatMap(([name, { members }]) => Object.keys(members).map((member) => `${name}.${member}`))
      .filter((member) => !answered.has(member));
    expect(unanswered).toEqual([]);
  });

  it("has numbers of its own for its events", () => {
    const types = Object.values(documentEvents).map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });

  it("makes every member that the host answers one that a pane can call", () =>
    inPane(({ Word }) => {
      const classes = Word as unknown as Classes;
      const absent = support().flatMap(({ name, lines }) =>
        lines
          .filter(({ since }) => since !== "client")
          .filter(({ member }) => {
            const of = classes[name];
            return of === undefined || !(member in of.prototype);
          })
          .map(({ member }) => `${name}.${member}`),
      );
      expect(absent).toEqual([]);
      return Promise.resolve();
    }));
});
