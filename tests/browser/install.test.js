// The site becomes an app of the device, in Ukrainian, Arabic and Hindi: the browser finds nothing that is in the way, installs it,
// and opens it in the reader's language. What it does without a network is shown in `device.test.js`.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ARGUMENTS, PHONE } from "./chromium.js";
import { startShared } from "./server.js";

const LANGUAGES = { uk: "ltr", ar: "rtl", hi: "ltr" };

let site;
before(async () => (site = await startShared()));
after(() => site?.stop());

for (const [language, direction] of Object.entries(LANGUAGES)) {
  test(`the site is installed and opens as an app in ${language}`, { timeout: 120_000 }, async (t) => {
    // Only a browser with a memory of its own installs anything.
    const memory = await mkdtemp(join(tmpdir(), "witaj-reader-"));
    const context = await chromium.launchPersistentContext(memory, { executablePath: "/usr/bin/chromium", args: ARGUMENTS, viewport: PHONE, locale: language });
    t.after(() => context.close().then(() => rm(memory, { recursive: true, force: true })));
    const [page] = context.pages();
    const home = `${site.base}/gdansk/${language}`;
    await page.goto(home);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const client = await context.newCDPSession(page);
    assert.deepEqual(await client.send("Page.getInstallabilityErrors"), { installabilityErrors: [] });

    const { url, errors, data } = await client.send("Page.getAppManifest");
    assert.equal(url, `${home}/manifest.webmanifest`);
    assert.deepEqual(errors, []);
    const app = JSON.parse(data);
    assert.equal(app.lang, language);
    assert.equal(app.dir, direction);
    assert.equal(app.display, "standalone");
    assert.equal(new URL(app.start_url, url).href, home);
    const title = await page.title();
    assert.ok(title.includes(app.name), `${app.name} in ${title}`);
    assert.ok(app.short_name.length <= 12 && app.description.length > 20, JSON.stringify(app));
    const sizes = await page.evaluate((icons) => Promise.all(icons.map(async ({ src }) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    })), app.icons);
    assert.ok(sizes.length >= 2 && sizes.every((size) => size > 0), `icons: ${sizes}`);
    assert.deepEqual(app.icons.map(({ purpose }) => purpose).sort(), ["any", "maskable"]);

    const { appId } = await client.send("Page.getAppId");
    await client.send("PWA.install", { manifestId: appId, installUrlOrBundleUrl: home });
    const opened = context.waitForEvent("page");
    await client.send("PWA.launch", { manifestId: appId });
    const own = await opened;
    await own.waitForURL(home);
    await own.waitForLoadState();
    assert.equal(await own.getAttribute("html", "lang"), language);
    assert.equal(await own.getAttribute("html", "dir"), direction);
    await client.send("PWA.uninstall", { manifestId: appId });
  });
}
