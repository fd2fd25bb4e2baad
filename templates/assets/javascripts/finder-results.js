// The list of results: in their order, with what matched marked, and why they were found.
(function () {
  "use strict";

  const STEP = 60; // results shown at a time
  const MANY = 100; // from so many exercises on, what is far down the page is laid out later
  const AT_ONCE = 10; // results that a screen shows at most

  class Results {
    // `exercises` are { item, link, name }, in the order of the documents of the index.
    constructor(list, more, index, exercises) {
      this.list = list;
      this.more = more;
      this.index = index;
      this.exercises = exercises;
      this.shown = new Set(exercises);
      this.limit = STEP;
    }

    // The links of the results shown, in their order.
    links() {
      return Array.from(this.shown, function (exercise) { return exercise.link; });
    }

    // Shows results, from the first; what is on the screen at once, and in a large library the rest
    // when it was painted.
    show(results, words) {
      const now = results.slice(0, this.limit);
      clearTimeout(this.later);
      if (this.exercises.length < MANY) this._place(now, words);
      else {
        this._place(now.slice(0, AT_ONCE), words);
        this.later = setTimeout(this._place.bind(this, now, words), 100);
      }
      this.more.hidden = results.length <= this.limit;
    }

    showMore() {
      this.limit += STEP;
    }

    startAgain() {
      this.limit = STEP;
    }

    // Results stand first and in order; what is not shown stands behind them, hidden.
    _place(places, words) {
      const next = new Set();
      let place = this.list.firstElementChild;
      places.forEach(function (at) {
        const exercise = this.exercises[at];
        next.add(exercise);
        if (exercise.item === place) place = place.nextElementSibling;
        else this.list.insertBefore(exercise.item, place);
        if (exercise.item.hidden) exercise.item.hidden = false;
        this._mark(exercise, words);
        this._say(exercise, at, words);
      }, this);
      this.shown.forEach(function (exercise) { if (!next.has(exercise)) exercise.item.hidden = true; });
      this.shown = next;
    }

    _mark(exercise, words) {
      const pieces = self.SearchReasons.pieces(this.index, exercise.name, words);
      const key = pieces.map(function (piece) { return piece.hit + piece.text; }).join("|");
      if (exercise.marked === key) return;
      exercise.marked = key;
      exercise.link.replaceChildren(...pieces.map(function (piece) {
        return piece.hit ? element("mark", piece.text) : piece.text;
      }));
    }

    _say(exercise, at, words) {
      const reasons = self.SearchReasons.reasons(this.index, at, words);
      const text = reasons.map(function (reason) { return reason.label; }).join(" · ");
      if (text === (exercise.why ? exercise.why.textContent : "")) return;
      if (!exercise.why) {
        exercise.why = element("span", "");
        exercise.why.className = "result__why";
        exercise.link.after(exercise.why);
      }
      exercise.why.textContent = text;
    }
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  self.FinderResults = Results;
})();
