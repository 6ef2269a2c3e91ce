// Yoast's analysis for French of the articles on standard input, one JSON object a line; its lights, one object a line.
//
// In:  {"key", "html", "keyphrase", "description", "title", "title_pixels", "slug", "permalink", "headline"}
// Out: {"key", "seo": figure, "readability": figure, "lights": [{"id", "score", "rating", "text"}]}
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { Paper, SeoAssessor, ContentAssessor, interpreters } = require("yoastseo");
const Researcher = require("yoastseo/build/languageProcessing/languages/fr/Researcher").default;

const MARKUP = /<[^>]+>/g;

/** Every valid result of an assessor; "good" is the green light. */
function lights(assessor, paper, researcher) {
  researcher.setPaper(paper);
  assessor.assess(paper);
  return assessor.getValidResults().map((result) => ({
    id: result.getIdentifier(),
    score: result.getScore(),
    rating: interpreters.scoreToRating(result.getScore()),
    text: result.getText().replace(MARKUP, ""),
  }));
}

function analyse(article) {
  const paper = new Paper(article.html, {
    keyword: article.keyphrase,
    description: article.description,
    title: article.title,
    titleWidth: article.title_pixels,
    slug: article.slug,
    permalink: article.permalink,
    textTitle: article.headline,
    locale: "fr_FR",
  });
  const researcher = new Researcher(paper);
  const seo = new SeoAssessor(researcher);
  const content = new ContentAssessor(researcher);
  const found = [...lights(seo, paper, researcher), ...lights(content, paper, researcher)];
  return { key: article.key, seo: seo.calculateOverallScore(), readability: content.calculateOverallScore(), lights: found };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) {
    console.log(JSON.stringify(analyse(JSON.parse(line))));
  }
}
