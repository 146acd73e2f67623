// Saves every kind of page in every language into a folder, for other programs to read. Run by `benches/html`. With a public address,
// so that all is there which needs one: linked data, canonical addresses, codes on cards.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SHIPPED, SMALL, kinds, languages } from "./kinds.js";
import { startSmallCity, startWithStore } from "./server.js";

const folder = process.argv[2];
const PUBLIC = ["--site", "https://witaj.example.org"];
for (const { city, all, begin } of [{ city: "gdansk", all: SHIPPED, begin: startWithStore }, { city: "port", all: SMALL, begin: startSmallCity }]) {
  const site = await begin(...PUBLIC);
  for (const language of await languages(site.base, city)) {
    for (const { kind, address } of kinds(site.base, city, language, all)) {
      const html = await (await fetch(address)).text();
      await writeFile(join(folder, `${city}-${language}-${kind.replaceAll(" ", "-")}.html`), html);
    }
  }
  await site.stop();
}
