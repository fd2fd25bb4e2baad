// Answers the theme's search box. It asks as it would ask its own worker: messages of the kinds
// 0 set up, 1 ready, 2 query, 3 result. What is looked through is fetched with the first query, since
// most readers never search: names and lay words from finder/records.js, the sections of all pages,
// as the theme's search plugin has cut them, from search/sections.js. Only a preview of the site
// still has them in the set-up.
//
// The theme's successor, Zensical, asks in the same kinds, but sends its sections as items with whole
// addresses, and wants them back by their numbers, with ranges of letters to mark. 4 means failure.
(function () {
  "use strict";

  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3, FAILURE = 4;
  const SCRIPTS = [
    "search-words.js", "search-vocabulary.js", "search-phrases.js", "search-postings.js", "search-index.js",
    "search-reasons.js", "search-records.js", "../../finder/records.js"
  ];
  const SECTIONS_SCRIPT = "../../search/sections.js";
  const SHOWN = 30; // pages
  const SECTIONS = 2; // of a page
  const BEFORE = 60, LENGTH = 180; // letters of a snippet before the first hit, and in all
  let pages, index;

  // From a folder, this script stands in a frame of the page; a real worker knows its own address.
  function base() {
    const script = typeof document === "undefined" ? null : document.querySelector("script[src]");
    return script ? script.src : self.location.href;
  }

  function plain(html) {
    return html.replace(/<sup>.*?<\/sup>/g, "").replace(/<\/(?:p|li)>/g, " ").replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&")
      .replace(/\s+/g, " ").trim();
  }

  function escape(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  // "exercises/cat-cow/#easier" and "exercises/cat-cow.html#easier" belong to "exercises/cat-cow".
  function idOf(location) {
    return location.replace(/#.*/, "").replace(/(?:\/|\/index\.html|\.html)$/, "");
  }

  // Pages with their sections: { id, location, title, sections: [{ location, title, text }] }.
  function pagesOf(docs) {
    const found = new Map();
    docs.forEach(function (doc, number) {
      const id = idOf(doc.location);
      if (!found.has(id)) {
        found.set(id, { id: id, location: doc.location.replace(/#.*/, ""), title: plain(doc.title), sections: [] });
      }
      found.get(id).sections.push({
        number: number, location: doc.location, title: plain(doc.title), text: plain(doc.text)
      });
    });
    return Array.from(found.values());
  }

  function textsOf(page) {
    return page.sections.flatMap(function (section) {
      const isIntroduction = section.title === page.title;
      const text = { field: isIntroduction ? "summary" : "text", text: section.text };
      return isIntroduction ? [text] : [{ field: "heading", text: section.title }, text];
    });
  }

  async function load(scripts) {
    const here = base();
    await self.importScripts(...scripts.map(function (script) { return new URL(script, here).href; }));
  }

  async function setUp(docs) {
    await load(docs.length ? SCRIPTS : SCRIPTS.concat(SECTIONS_SCRIPT));
    const known = new Map(self.searchRecords.records.map(function (record) { return [record.id, record]; }));
    const found = new Map(pagesOf(docs.length ? docs : self.searchSections).map(function (page) { return [page.id, page]; }));
    pages = Array.from(found.values());
    const records = pages.map(function (page) {
      return known.get(page.id) || { id: page.id, name: page.title, words: self.searchRecords.pages[page.id] };
    });
    const documents = self.SearchRecords.documentsOf(self.searchRecords, records, function (record) {
      return textsOf(found.get(record.id));
    });
    index = new self.SearchIndex(documents, self.searchRecords.spellings);
  }

  function marked(text, words) {
    return self.SearchReasons.pieces(index, text, words).map(function (piece) {
      return piece.hit ? "<mark data-md-highlight>" + escape(piece.text) + "</mark>" : escape(piece.text);
    }).join("");
  }

  function snippet(text, words) {
    const first = self.SearchReasons.firstHit(index, text, words);
    let start = Math.max(0, first - BEFORE);
    if (start) start = text.indexOf(" ", start) + 1;
    const end = text.length > start + LENGTH ? text.lastIndexOf(" ", start + LENGTH) : text.length;
    return (start ? "… " : "") + marked(text.slice(start, end), words) + (end < text.length ? " …" : "");
  }

  // The theme lets the page of a hit be opened with these words marked.
  function termsOf(at, words) {
    const terms = {};
    words.forEach(function (word) {
      const meant = self.SearchReasons.meaningIn(index, at, word);
      terms[meant || word.text] = Boolean(meant);
    });
    return terms;
  }

  function article(at, words) {
    const page = pages[at];
    const called = self.SearchReasons.reasons(index, at, words).filter(function (reason) {
      return reason.field === "also";
    });
    const lines = called.map(function (reason) { return "Also called: " + marked(reason.label, words); });
    const first = page.sections.find(function (section) { return section.text; });
    if (first) lines.push(snippet(first.text, words));
    return {
      location: page.location, title: marked(page.title, words), score: index.scores[at],
      text: lines.map(function (line) { return "<p>" + line + "</p>"; }).join(""),
      terms: termsOf(at, words)
    };
  }

  // The sections of a long page that have most of the query. Pages of exercises and routines are
  // short, and say what they are in their first lines, which the theme hides behind sections.
  function closest(at, words) {
    const page = pages[at];
    if (!page.id.startsWith("guidance/")) return [];
    return page.sections
      .filter(function (section) { return section.title !== page.title; })
      .map(function (section) {
        return { section: section, share: self.SearchReasons.share(index, section.title + " " + section.text, words) };
      })
      .filter(function (one) { return one.share > 0.7; })
      .sort(function (one, other) { return other.share - one.share; })
      .slice(0, SECTIONS)
      .map(function (one) { return one.section; });
  }

  function sections(at, words) {
    return closest(at, words).map(function (section) {
      return {
        location: section.location, title: marked(section.title, words), score: index.scores[at],
        text: "<p>" + snippet(section.text, words) + "</p>", terms: {}
      };
    });
  }

  function answer(query) {
    const found = index.search(query);
    return {
      items: found.results.slice(0, SHOWN).map(function (at) {
        return [article(at, found.words)].concat(sections(at, found.words));
      }),
      suggest: self.SearchReasons.completion(index, query)
    };
  }

  // Where the words that a query means stand in HTML: { start, end, value: letters to mark }.
  function ranges(html, words) {
    let end = 0;
    return html.split(/(<[^>]*>)/).flatMap(function (part) {
      return part.startsWith("<") ? [{ text: part, hit: false }] : self.SearchReasons.pieces(index, part, words);
    }).flatMap(function (piece) {
      const start = end;
      end += piece.text.length;
      return piece.hit ? [{ start: start, end: end, value: piece.text.length }] : [];
    });
  }

  function numbered(section, words) {
    const doc = docs[section.number];
    return {
      id: section.number,
      matches: ["title", "text"].map(function (field) {
        return { field: field, value: { highlight: { ranges: ranges(doc[field], words) } } };
      })
    };
  }

  function answerByNumber(query) {
    const found = query ? index.search(query) : { results: [] };
    const items = found.results.slice(0, SHOWN).flatMap(function (at) {
      const all = pages[at].sections;
      const first = all.find(function (section) { return section.text; }) || all[0];
      const more = closest(at, found.words).filter(function (section) { return section !== first; });
      return [first].concat(more).map(function (section) { return numbered(section, found.words); });
    });
    return { items: items, aggregations: [], pagination: { total: items.length } };
  }

  // Zensical's items as the theme's sections: their addresses begin at the root of the site.
  function docsOf(items) {
    const root = new URL("../../", base()).href;
    return items.map(function (item) {
      return { location: item.location.replace(root, ""), title: item.title, text: item.text };
    });
  }

  let docs = [], ready = null, isSuccessor = false;

  async function ask(query) {
    if (!query.trim()) return isSuccessor ? answerByNumber("") : { items: [], suggest: [] };
    ready = ready || setUp(docs);
    try {
      await ready;
    } catch (error) {
      ready = null; // the next key tries again
      throw error;
    }
    return isSuccessor ? answerByNumber(query) : answer(query);
  }

  async function reply(query) {
    try {
      self.postMessage({ type: RESULT, data: await ask(query) });
    } catch (error) {
      if (!isSuccessor) throw error;
      self.postMessage({ type: FAILURE });
    }
  }

  self.addEventListener("message", async function (event) {
    const message = event.data;
    if (message.type === SETUP) {
      isSuccessor = Boolean(message.data.items);
      docs = isSuccessor ? docsOf(message.data.items) : message.data.docs;
      self.postMessage({ type: READY });
    } else if (message.type === QUERY) {
      await reply(isSuccessor ? String(message.data.input) : message.data);
    }
  });
})();
