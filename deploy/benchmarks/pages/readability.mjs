// Prints what Mozilla Readability finds in each page that is named, one line of JSON for each.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

for (const page of process.argv.slice(2)) {
  // From bytes, so that jsdom finds the charset as a browser does; the pages' scripts do not run.
  const dom = new JSDOM(readFileSync(page), { url: "http://localhost/", virtualConsole: new VirtualConsole() });
  const article = new Readability(dom.window.document).parse() ?? {};
  const { title, byline, siteName, publishedTime, content } = article;
  process.stdout.write(JSON.stringify({ title, byline, siteName, publishedTime, content }) + "\n");
  dom.window.close();
}
