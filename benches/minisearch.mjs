// Asks MiniSearch: reads fields, documents and questions as JSON, prints the ids found for each question.
import { readFileSync } from "node:fs";

const { default: MiniSearch } = await import(process.argv[2]);
const { fields, boost, documents, questions, limit } = JSON.parse(readFileSync(0, "utf8"));
const search = new MiniSearch({ fields, searchOptions: { boost, prefix: true, fuzzy: 0.2 } });
search.addAll(documents);
const found = questions.map((question) => search.search(question).slice(0, limit).map((hit) => hit.id));
process.stdout.write(JSON.stringify(found));
