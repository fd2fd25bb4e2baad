// The finder: searches, filters and sorts the exercises that the page lists anyway.
(function () {
  "use strict";

  const form = document.querySelector("[data-finder]");
  if (!form) return;

  const list = document.querySelector("[data-results]");
  const more = document.querySelector("[data-more]");
  const box = document.getElementById("finder-query");
  const status = form.querySelector("[role=status]");
  const hint = form.querySelector("[data-hint]");
  const chosen = form.querySelector("[data-chosen]");
  const clear = form.querySelector("[data-clear]");
  const MANY = 200; // exercises, from which on a key shows the first few results, and a pause the rest
  const FEW = 3, PAUSE = 250; // milliseconds
  // a map, because the address may say any word, such as "constructor"
  const SORTS = new Map([
    ["name", function (one, other) { return one.name.localeCompare(other.name); }],
    ["time", function (one, other) { return one.record.seconds - other.record.seconds; }]
  ]);

  const exercises = readExercises();
  const index = new self.SearchIndex(documents(), self.searchRecords.spellings);
  const controls = readControls();
  const filters = new self.FinderFilters(exercises.map(function (exercise) { return exercise.record; }), valuesOf(controls));
  const shown = new self.FinderResults(list, more, index, exercises, exercises.length >= MANY);

  let later;

  function readExercises() {
    const records = new Map(self.searchRecords.records.map(function (record) { return [record.id, record]; }));
    return Array.from(list.children, function (item) {
      const record = records.get("exercises/" + item.dataset.exercise);
      return { item: item, record: record, name: record.name, link: item.querySelector("a"), why: null };
    });
  }

  function documents() {
    const items = new Map(exercises.map(function (exercise) { return [exercise.record, exercise.item]; }));
    return self.SearchRecords.documentsOf(self.searchRecords, Array.from(items.keys()), function (record) {
      return [{ field: "summary", text: items.get(record).querySelector("[data-summary]").textContent }];
    });
  }

  // The controls of each filter by its name: { kind: [{ input, count }, …] }.
  function readControls() {
    const found = {};
    form.querySelectorAll("[data-count]").forEach(function (count) {
      const input = count.parentElement.querySelector("input");
      (found[input.name] = found[input.name] || []).push({ input: input, count: count });
    });
    return found;
  }

  function valuesOf(groups) {
    return Object.fromEntries(Object.entries(groups).map(function ([name, group]) {
      return [name, group.map(function (control) { return control.input.value; })];
    }));
  }

  function eachInput(visit) {
    Object.values(controls).flat().forEach(function (control) { visit(control.input); });
  }

  function stateOfForm() {
    const state = new URLSearchParams();
    if (box.value.trim()) state.set("q", box.value.trim());
    eachInput(function (input) { if (input.checked) state.append(input.name, input.value); });
    if (form.sort.value !== "best") state.set("sort", form.sort.value);
    return state;
  }

  function setForm(state) {
    if ((state.get("q") || "") !== box.value.trim()) box.value = state.get("q") || "";
    eachInput(function (input) { input.checked = state.getAll(input.name).includes(input.value); });
    const anyTime = form.querySelector("[name=time][value='']");
    if (!form.querySelector("[name=time]:checked")) anyTime.checked = true;
    form.sort.value = SORTS.has(state.get("sort")) ? state.get("sort") : "best";
  }

  function sorted(places, sort) {
    const order = SORTS.get(sort);
    return order ? places.sort(function (one, other) { return order(exercises[one], exercises[other]); }) : places;
  }

  // Shows what the form asks for, and returns its state. In a large library the first
  // results come at once, and the rest when those were painted.
  function update() {
    const state = stateOfForm();
    filters.choose(Object.fromEntries(Object.keys(controls).map(function (name) { return [name, state.getAll(name)]; })));
    const found = index.search(box.value);
    const results = sorted(found.results.filter(filters.passes, filters), state.get("sort"));
    setText(status, self.FinderHint.count(results.length, state.get("q")));
    clear.hidden = !String(state);
    clearTimeout(later);
    if (exercises.length < MANY) finish();
    else {
      shown.showFirst(results, found.words, FEW);
      later = setTimeout(finish, PAUSE);
    }
    return state;

    function finish() {
      shown.show(results, found.words);
      showCounts(filters.counts(found.results));
      self.FinderHint.show(hint, {
        index: index, exercises: exercises, state: state, words: found.words,
        results: results, unfiltered: found.results.length
      });
    }
  }

  function showCounts(counts) {
    let number = 0;
    Object.entries(controls).forEach(function ([name, group]) {
      group.forEach(function (control, place) {
        const count = counts[name][place], { input } = control;
        setText(control.count, String(count));
        if (input.disabled !== (!count && !input.checked)) input.disabled = !input.disabled;
        number += input.checked;
      });
    });
    setText(chosen, number ? number + " chosen" : "");
  }

  // What does not change is not written: the browser would lay it out again.
  function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function changed(remember) {
    shown.startAgain();
    remember(update());
  }

  function setTo(state) {
    setForm(state);
    changed(self.FinderAddress.chosen);
    box.focus();
  }

  // Down from the box to the first result, and from one to the next; up and Escape back to the box.
  function move(event) {
    if (!["Escape", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    const all = shown.links();
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape" && at >= 0) box.focus();
    else if (event.key === "ArrowDown" && all[at + 1]) all[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] || box).focus();
    else return;
    event.preventDefault();
  }

  function showMore() {
    const last = shown.links().length;
    shown.showMore();
    update();
    setTimeout(function () { shown.links()[last].focus(); }, exercises.length < MANY ? 0 : 2 * PAUSE);
  }

  box.addEventListener("input", function () { changed(self.FinderAddress.typed); });
  form.addEventListener("change", function (event) { if (event.target !== box) changed(self.FinderAddress.chosen); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (shown.links().length) shown.links()[0].focus();
  });
  clear.addEventListener("click", function () { setTo(new URLSearchParams()); });
  hint.addEventListener("click", function (event) {
    if (event.target.dataset.state) setTo(new URLSearchParams(event.target.dataset.state));
  });
  more.addEventListener("click", showMore);
  box.addEventListener("keydown", move);
  list.addEventListener("keydown", move);
  list.addEventListener("click", self.FinderAddress.finish);

  // WebKit empties boxes without autocomplete in a page that it puts aside, when all have been told
  // that the page is back. So the box has it meanwhile.
  function outliveBack() {
    window.addEventListener("pagehide", function () { box.removeAttribute("autocomplete"); });
    window.addEventListener("pageshow", function () { box.setAttribute("autocomplete", "off"); });
  }

  function follow(state) {
    shown.startAgain();
    setForm(state);
    update();
  }

  self.FinderAddress.listen(follow);
  outliveBack();
  form.hidden = false;
  form.closest(".md-content__inner").classList.add("finder-beside");
  form.querySelector("[data-filters]").open = window.matchMedia("(min-width: 60em)").matches;
  follow(self.FinderAddress.read());
})();
