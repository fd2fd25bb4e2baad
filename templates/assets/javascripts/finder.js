// The finder: searches, filters and sorts the exercises that the page lists anyway.
(function () {
  "use strict";

  const form = document.querySelector("[data-finder]");
  if (!form) return;

  const list = document.querySelector("[data-results]");
  const box = document.getElementById("finder-query");
  const status = form.querySelector("[role=status]");
  const hint = form.querySelector("[data-hint]");
  const more = document.querySelector("[data-more]");
  const STEP = 60; // results shown at a time; more would slow down each key in a large library
  const SORTS = {
    name: function (one, other) { return one.name.localeCompare(other.name); },
    time: function (one, other) { return one.record.seconds - other.record.seconds; }
  };

  const exercises = readExercises();
  const index = new self.SearchIndex(exercises.map(documentOf), self.searchRecords.spellings);
  const controls = readControls();
  const filters = new self.FinderFilters(exercises.map(function (exercise) { return exercise.record; }), valuesOf(controls));
  let shown = new Set(exercises), limit = STEP, isTyping = false;

  function readExercises() {
    const records = new Map(self.searchRecords.records.map(function (record) { return [record.id, record]; }));
    return Array.from(list.children, function (item) {
      const record = records.get("exercises/" + item.dataset.exercise);
      return { item: item, record: record, name: record.name, link: item.querySelector("a"), why: null };
    });
  }

  function documentOf(exercise) {
    const summary = exercise.item.querySelector("[data-summary]");
    const text = { field: "summary", text: summary ? summary.textContent : "" };
    return self.SearchRecords.documentOf(self.searchRecords, exercise.record, [text]);
  }

  // The controls of each filter by its name: { kind: [input, …] }.
  function readControls() {
    const found = {};
    form.querySelectorAll("input[value]:is([type=checkbox], [type=radio])").forEach(function (input) {
      const count = input.parentElement.querySelector("[data-count]");
      if (input.value) (found[input.name] = found[input.name] || []).push({ input: input, count: count });
    });
    return found;
  }

  function valuesOf(groups) {
    return Object.fromEntries(Object.entries(groups).map(function ([name, group]) {
      return [name, group.map(function (control) { return control.input.value; })];
    }));
  }

  // State: what is typed and chosen, as the address has it after its "#".
  function stateOfForm() {
    const state = new URLSearchParams();
    if (box.value.trim()) state.set("q", box.value.trim());
    eachControl(function (input) { if (input.checked) state.append(input.name, input.value); });
    if (form.sort.value !== "best") state.set("sort", form.sort.value);
    return state;
  }

  function eachControl(visit) {
    Object.values(controls).flat().forEach(function (control) { visit(control.input, control.count); });
  }

  function setForm(state) {
    if ((state.get("q") || "") !== box.value.trim()) box.value = state.get("q") || "";
    eachControl(function (input) { input.checked = state.getAll(input.name).includes(input.value); });
    const time = form.querySelector("[name=time][value='']");
    if (time && !state.has("time")) time.checked = true;
    form.sort.value = SORTS[state.get("sort")] ? state.get("sort") : "best";
  }

  function hasFilters(state) {
    return Object.keys(controls).some(function (name) { return state.has(name); });
  }

  function address(state) {
    return String(state) ? "#" + state : location.pathname + location.search;
  }

  // Back leads to the last choice, and past all that was typed in one go.
  function remember(state, typing) {
    const replaced = typing && isTyping;
    isTyping = typing;
    if (location.hash === (String(state) ? "#" + state : "")) return;
    history[replaced ? "replaceState" : "pushState"](null, "", address(state));
  }

  function ranked(found, sort) {
    const passing = found.results.filter(function (result) { return filters.passes(result.at); });
    const order = SORTS[sort];
    if (order) passing.sort(function (one, other) { return order(exercises[one.at], exercises[other.at]); });
    return passing;
  }

  function update() {
    const state = stateOfForm();
    filters.choose(Object.fromEntries(Object.keys(controls).map(function (name) { return [name, state.getAll(name)]; })));
    const found = index.search(box.value);
    const results = ranked(found, state.get("sort"));
    showResults(results, found.words);
    showCounts(filters.counts(found.results.map(function (result) { return result.at; })));
    status.textContent = self.FinderHint.count(results.length, state.get("q"));
    self.FinderHint.show(hint, {
      index: index, exercises: exercises, state: state, words: found.words,
      results: results, unfiltered: found.results.length
    });
    const number = form.querySelectorAll("[data-filters] input:checked:not([value=''])").length;
    form.querySelector("[data-chosen]").textContent = number ? number + " chosen" : "";
    form.querySelector("[data-clear]").hidden = !String(state);
    return state;
  }

  // Results stand first and in order; what is not shown stands behind them, hidden.
  function showResults(results, words) {
    const now = results.slice(0, limit);
    const next = new Set();
    let place = list.firstElementChild;
    now.forEach(function (result) {
      const exercise = exercises[result.at];
      next.add(exercise);
      if (exercise.item === place) place = place.nextElementSibling;
      else list.insertBefore(exercise.item, place);
      exercise.item.hidden = false;
      showReasons(exercise, result.at, words);
    });
    shown.forEach(function (exercise) { if (!next.has(exercise)) exercise.item.hidden = true; });
    shown = next;
    more.hidden = results.length <= limit;
  }

  function showReasons(exercise, at, words) {
    const reasons = self.SearchReasons.reasons(index, at, words);
    const text = reasons.map(function (reason) { return reason.label; }).join(" · ");
    mark(exercise, words);
    if (text === (exercise.why ? exercise.why.textContent : "")) return;
    if (!exercise.why) {
      exercise.why = document.createElement("span");
      exercise.why.className = "result__why";
      exercise.link.after(exercise.why);
    }
    exercise.why.textContent = text;
  }

  function mark(exercise, words) {
    const pieces = self.SearchReasons.pieces(index, exercise.name, words);
    const key = pieces.map(function (piece) { return piece.hit ? "[" + piece.text + "]" : piece.text; }).join("");
    if (exercise.marked === key) return;
    exercise.marked = key;
    exercise.link.replaceChildren(...pieces.map(function (piece) {
      if (!piece.hit) return piece.text;
      const hit = document.createElement("mark");
      hit.textContent = piece.text;
      return hit;
    }));
  }

  function showCounts(counts) {
    Object.entries(controls).forEach(function ([name, group]) {
      group.forEach(function (control, place) {
        const count = String(counts[name][place]);
        if (control.count.textContent !== count) control.count.textContent = count;
        control.input.disabled = count === "0" && !control.input.checked;
      });
    });
  }

  function changed(typing) {
    limit = STEP;
    remember(update(), typing);
  }

  function links() {
    return Array.from(shown, function (exercise) { return exercise.link; });
  }

  // Down from the box to the first result, and from one to the next; up and Escape back to the box.
  function move(event) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape" && at >= 0) box.focus();
    else if (event.key === "ArrowDown" && all[at + 1]) all[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] || box).focus();
    else return;
    event.preventDefault();
  }

  box.addEventListener("input", function () { changed(true); });
  form.addEventListener("change", function (event) { if (event.target !== box) changed(false); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (links().length) links()[0].focus();
  });
  form.querySelector("[data-clear]").addEventListener("click", function () {
    setForm(new URLSearchParams());
    changed(false);
    box.focus();
  });
  hint.addEventListener("click", function (event) {
    const state = event.target.dataset.state;
    if (state === undefined) return;
    setForm(new URLSearchParams(state));
    changed(false);
    box.focus();
  });
  more.addEventListener("click", function () {
    const last = links().length;
    limit += STEP;
    update();
    links()[last].focus();
  });
  box.addEventListener("keydown", move);
  list.addEventListener("keydown", move);
  window.addEventListener("popstate", readAddress);
  window.addEventListener("hashchange", readAddress);

  function readAddress() {
    isTyping = false;
    limit = STEP;
    setForm(new URLSearchParams(location.hash.slice(1)));
    update();
  }

  form.hidden = false;
  form.querySelector("[data-filters]").open = window.matchMedia("(min-width: 60em)").matches;
  readAddress();
})();
