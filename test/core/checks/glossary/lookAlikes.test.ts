import { foundIn, readMarked } from "../markedRow";
import { lookAlikesAcronyms } from "./lookAlikesAcronyms.cases";
import { lookAlikesHomes } from "./lookAlikesHomes.cases";
import { lookAlikesLife } from "./lookAlikesLife.cases";
import { lookAlikesPeople } from "./lookAlikesPeople.cases";
import { sensesCare } from "./sensesCare.cases";
import { sensesContact } from "./sensesContact.cases";
import { sensesCourt } from "./sensesCourt.cases";
import { sensesHomes } from "./sensesHomes.cases";
import { sensesLetters } from "./sensesLetters.cases";
import { sensesPlain } from "./sensesPlain.cases";
import { sensesTrades } from "./sensesTrades.cases";
import { sensesWording } from "./sensesWording.cases";
import { sensesWorld } from "./sensesWorld.cases";
import { sensesWard } from "./sensesWard.cases";
import { trapsCare } from "./trapsCare.cases";
import { trapsLetters } from "./trapsLetters.cases";
import { trapsLife } from "./trapsLife.cases";
import { trapsNames } from "./trapsNames.cases";

const tables = [
  lookAlikesHomes,
  lookAlikesLife,
  lookAlikesPeople,
  lookAlikesAcronyms,
  trapsCare,
  trapsLife,
  trapsNames,
  trapsLetters,
  sensesCare,
  sensesContact,
  sensesHomes,
  sensesLetters,
  sensesPlain,
  sensesTrades,
  sensesWording,
  sensesCourt,
  sensesWard,
  sensesWorld,
];
const rows = tables.flatMap((each) => Object.entries(each));

describe.each(rows)("%s", (_, marked) => {
  it.each([...marked])("%s", (row) => {
    const { paragraphs, expected } = readMarked(row);
    expect(foundIn(paragraphs)).toEqual(expected);
  });
});
