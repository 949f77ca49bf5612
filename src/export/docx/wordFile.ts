import { Packer } from "docx";
import { HIDDEN_NAMESPACE, type HiddenFacts, hiddenNames } from "../../agreement/corrections/hiddenFacts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { reportText } from "../../text/report.ts";
import { escapedSign } from "../escapedSign.ts";
import { exportFileName } from "../fileName.ts";
import { RELATIONSHIPS, withOfficeParts } from "../officeFile.ts";
import type { ExportFile } from "../tableFile.ts";
import { escapeXml, XML_HEAD } from "../xml.ts";
import { commentWords } from "./correctionComments.ts";
import { followUpDocument } from "./followUpDocument.ts";
import { type FormRound, nextForm } from "./nextForm.ts";

/** The follow-up as its document: everything that the feed says, so that importing it gives the same feed. */
export async function reportFile(followUp: FollowUp): Promise<ExportFile> {
  const { facts } = followUp;
  const name = exportFileName(facts.id, reportText.fileName.report, "docx");
  const document = await Packer.toBlob(followUpDocument(followUp, null));
  const { corrections = [] } = facts;
  if (corrections.length === 0) return { name, content: document };
  const hidden = { corrections, names: hiddenNames(facts), comments: commentWords(facts) };
  return { name, content: await withHiddenPart(document, hidden) };
}

/** The form in which the centres report the next round, or the one that is asked for: see {@link nextForm}. It is named for its round. */
export async function formFile(followUp: FollowUp, round: FormRound = null): Promise<ExportFile> {
  const form = nextForm(followUp, round);
  const { rounds } = form.followUp;
  const label = rounds.find(({ id }) => id === form.fields.round)?.label ?? reportText.fileName.everyRound;
  const name = exportFileName(followUp.facts.id, `${reportText.fileName.form} ${label}`, "docx");
  return { name, content: await Packer.toBlob(followUpDocument(form.followUp, form.fields)) };
}

const RELATIONS = "word/_rels/document.xml.rels";
const PART = "customXml/item1.xml";

/**
 * The Word document with a part that Word keeps and shows nowhere (custom XML): what the document's words cannot say, for the import that
 * reads the document again. A reader of the words alone loses nothing of them.
 */
function withHiddenPart(document: Blob, facts: HiddenFacts): Promise<Blob> {
  const relation = `<Relationship Id="rIdHidden" Type="${RELATIONSHIPS}/customXml" Target="../${PART}"/>`;
  // JSON escapes what an XML attribute would fold or forbid.
  const json = JSON.stringify(facts).replace(/[\u007f-\u009f\ufffe\uffff]/gu, escapedSign);
  const part = `${XML_HEAD}<feed xmlns="${HIDDEN_NAMESPACE}" json="${escapeXml(json)}"/>`;
  return withOfficeParts(document, (partOf) => ({
    [RELATIONS]: partOf(RELATIONS).replace("</Relationships>", `${relation}</Relationships>`),
    [PART]: part,
  }));
}
