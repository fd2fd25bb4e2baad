// The list of results: in their order, with what matched marked, and why they were found.
(function () {
  "use strict";

  const STEP = 60; // results shown at a time

  class Results {
    // `exercises` are { item, link, name }, in the order of the documents of the index. In a large
    // library what is not shown waits outside the page: thousands of hidden elements slow each key.
    constructor(list, more, index, exercises, isLarge) {
      this.list = list;
      this.more = more;
      this.index = index;
      this.exercises = exercises;
      this.shown = exercises;
      this.limit = STEP;
      // apart from the list: there, each move would restyle all the others
      this.rest = isLarge ? document.createDocumentFragment() : document.createElement("ul");
      if (isLarge) return;
      this.rest.hidden = true;
      list.after(this.rest);
    }

    // The links of the results shown, in their order.
    links() {
      return this.shown.map(function (exercise) { return exercise.link; });
    }

    showMore() {
      this.limit += STEP;
    }

    startAgain() {
      this.limit = STEP;
    }

    // Shows results, as many as it shows at a time.
    show(places, words) {
      const next = this._exercises(places.slice(0, this.limit));
      const kept = new Set(next);
      this.shown.forEach(function (exercise) { if (!kept.has(exercise)) this._putAway(exercise); }, this);
      this._place(next, places, words);
      this.shown = next;
      this.more.hidden = places.length <= this.limit;
    }

    // Puts the first few results in front of what is shown, until all are.
    showFirst(places, words, few) {
      const next = this._exercises(places.slice(0, few));
      const moved = new Set(next);
      this._place(next, places, words);
      this.shown = next.concat(this.shown.filter(function (exercise) { return !moved.has(exercise); }));
    }

    _exercises(places) {
      return places.map(function (at) { return this.exercises[at]; }, this);
    }

    _place(next, places, words) {
      let here = this.list.firstElementChild;
      next.forEach(function (exercise, place) {
        const { item } = exercise;
        if (item === here) here = here.nextElementSibling;
        else this.list.insertBefore(item, here);
        if (item.hidden) item.hidden = false;
        this._explain(exercise, places[place], words);
      }, this);
    }

    _putAway(exercise) {
      exercise.item.hidden = true;
      this.rest.append(exercise.item);
    }

    _explain(exercise, at, words) {
      const pieces = self.SearchReasons.pieces(this.index, exercise.name, words);
      const reasons = self.SearchReasons.reasons(this.index, at, words);
      const why = reasons.map(function (reason) { return reason.label; }).join(" · ");
      const key = pieces.map(function (piece) { return piece.hit + piece.text; }).join("|") + why;
      if (exercise.explained === key) return;
      exercise.explained = key;
      exercise.link.replaceChildren(...pieces.map(function (piece) {
        return piece.hit ? element("mark", piece.text) : piece.text;
      }));
      if (!exercise.why) {
        exercise.why = element("span", "");
        exercise.why.className = "result__why";
        exercise.link.after(exercise.why);
      }
      exercise.why.textContent = why;
    }
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  self.FinderResults = Results;
})();
