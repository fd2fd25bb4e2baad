// What the finder says beside its results: how many, a likely spelling, and a way on from none.
(function () {
  "use strict";

  const NEAREST = 3; // exercises offered where none fits

  function count(number, query) {
    const exercises = (number || "No") + (number === 1 ? " exercise" : " exercises");
    return query ? exercises + " for \u201c" + shortened(query) + "\u201d" : exercises;
  }

  function shortened(query) {
    const head = self.SearchWords.head(query);
    return head === query ? query : head + " \u2026";
  }

  // A button that sets the finder to another state; what it sets stands in its data.
  function button(text, state) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "md-button";
    made.textContent = text;
    made.dataset.state = String(state);
    return made;
  }

  function withQuery(state, query) {
    const next = new URLSearchParams(state);
    next.set("q", query);
    return next;
  }

  function onlyQuery(state) {
    return new URLSearchParams(state.get("q") ? { q: state.get("q") } : {});
  }

  function show(hint, found) {
    const parts = found.results.length ? spelling(found) : wayOn(found);
    hint.replaceChildren(...parts);
    hint.hidden = parts.length === 0;
  }

  function spelling(found) {
    const meant = self.SearchReasons.spelling(found.index, found.words);
    if (!meant) return [];
    return ["Did you mean ", button(meant, withQuery(found.state, meant)), "?"];
  }

  function wayOn(found) {
    if (found.unfiltered) {
      const text = "Nothing fits all your filters. Without them there are " + found.unfiltered + ". ";
      return [text, button("Remove the filters", onlyQuery(found.state))];
    }
    const meant = self.SearchReasons.nearest(found.index, found.state.get("q") || "");
    const near = meant ? found.index.search(meant).results.slice(0, NEAREST) : [];
    if (!near.length) return ["Try a part of the body, a position or a thing that you have."];
    return ["Did you mean ", button(meant, withQuery(found.state, meant)), "? The nearest: "]
      .concat(near.flatMap(function (at, place) {
        const link = found.exercises[at].link;
        const copy = document.createElement("a");
        copy.href = link.href;
        copy.textContent = found.exercises[at].name;
        return place ? [", ", copy] : [copy];
      }));
  }

  self.FinderHint = { count: count, show: show };
})();
