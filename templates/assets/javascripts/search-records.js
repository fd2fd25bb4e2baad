// Makes documents of the records that the generator writes into finder/records.js.
(function () {
  "use strict";

  const PRIORS = { routines: 0.9 }; // a routine has the words of all its exercises
  const OTHER = 0.7; // pages about the site stand behind exercises, routines and guidance
  const FIELDS = {
    position: "setting", equipment: "setting", kind: "terms", region: "terms", goal: "terms", muscle: "terms"
  };

  // What else people type for a word of ours, which comes first; a reader is told `label`, or the word.
  function lay(records, numbers, field, label) {
    return (numbers || []).flatMap(function (number) {
      const [word, ...others] = records.lexicon[number];
      return others.map(function (text) { return { field: field, text: text, label: label || word }; });
    });
  }

  // What all exercises share that name a term: its names and lay words.
  function termParts(records, group, id, field) {
    const term = records.terms[group][id];
    const label = term.names[0];
    // "no equipment" asks for these, and must not rule them out
    const names = isSomething(id) ? term.names : term.names.slice(1);
    const where = isSomething(id) ? field : "terms";
    const parts = names.map(function (text) { return { field: where, text: text, label: label }; })
      .concat(lay(records, term.lay, where, label));
    // "no equipment" rules out what needs a thing
    return group === "equipment" && isSomething(id) ? parts.concat(texts(["equipment"], "setting")) : parts;
  }

  function isSomething(id) {
    return id !== "none";
  }

  function texts(values, field) {
    return (values || []).map(function (text) { return { field: field, text: text, label: text }; });
  }

  function priorOf(id) {
    return id.includes("/") ? PRIORS[id.split("/")[0]] || 1 : OTHER;
  }

  // The documents of records, in their order. `more(record)` gives parts that the records do not
  // have, as the texts of a page.
  function documentsOf(records, found, more) {
    const groups = new Map();
    function group(key, make) {
      if (!groups.has(key)) groups.set(key, make());
      return groups.get(key);
    }
    return found.map(function (record) {
      const named = Object.keys(FIELDS).flatMap(function (name) {
        return (record[name] || []).map(function (id) {
          return group(name + "/" + id, function () { return termParts(records, name, id, FIELDS[name]); });
        });
      });
      const lexemes = (record.lay || []).map(function (number) {
        return group(number, function () { return lay(records, [number], "lay"); });
      });
      return {
        id: record.id, prior: priorOf(record.id), parts: ownParts(record).concat(more(record)),
        groups: named.concat(lexemes, folder(records, record, group))
      };
    });
  }

  function ownParts(record) {
    return texts([record.name], "name")
      .concat(texts(record.also, "also"), texts(record.words, "words"), texts(record.signs, "signs"));
  }

  // Words for the kind of page: those of the folder that it lies in.
  function folder(records, record, group) {
    const [name, id] = record.id.split("/");
    if (!id || !records.pages[name]) return [];
    return [group("pages/" + name, function () { return texts(records.pages[name], "terms"); })];
  }

  self.SearchRecords = { documentsOf: documentsOf };
})();
