// Makes documents of the records that the generator writes into finder/records.js.
(function () {
  "use strict";

  const OTHER = 0.7; // pages about the site stand behind exercises, routines and guidance
  const SETTING = ["position", "equipment"];
  const ABOUT = ["kind", "region", "goal", "muscle"];

  // `label` is what a reader is told instead of the text that matched.
  function lay(records, numbers, field, label) {
    return (numbers || []).flatMap(function (number) {
      return records.lexicon[number].map(function (text) {
        return { field: field, text: text, label: label || text };
      });
    });
  }

  function terms(records, record, group, field) {
    return (record[group] || []).flatMap(function (id) {
      const term = records.terms[group][id];
      const label = term.names[0];
      // "no equipment" asks for these, and must not rule them out
      const names = isSomething(id) ? term.names : term.names.slice(1);
      const where = isSomething(id) ? field : "terms";
      return names.map(function (text) { return { field: where, text: text, label: label }; })
        .concat(lay(records, term.lay, where, label));
    });
  }

  function isSomething(id) {
    return id !== "none";
  }

  function texts(values, field) {
    return (values || []).map(function (text) { return { field: field, text: text, label: text }; });
  }

  // Words for the kind of page: those of the folder that it lies in.
  function foldersWords(records, record) {
    const [folder, id] = record.id.split("/");
    return id ? (records.pages[folder] || []) : [];
  }

  // `more` are parts that the records do not have, as the texts of a page.
  function documentOf(records, record, more) {
    const parts = texts([record.name], "name").concat(
      texts(record.also, "also"),
      texts(record.words, "words"),
      texts(record.signs, "signs"),
      lay(records, record.lay, "lay"),
      texts(foldersWords(records, record), "terms"),
      SETTING.flatMap(function (group) { return terms(records, record, group, "setting"); }),
      ABOUT.flatMap(function (group) { return terms(records, record, group, "terms"); }),
      // "no equipment" rules out what needs a thing
      (record.equipment || []).some(isSomething) ? texts(["equipment"], "setting") : [],
      more || []
    );
    return { id: record.id, prior: record.id in records.pages ? OTHER : 1, parts: parts };
  }

  self.SearchRecords = { documentOf: documentOf };
})();
