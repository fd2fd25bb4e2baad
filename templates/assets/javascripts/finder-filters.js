// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. Each value has a
// column that says 1 for the exercises that have it, so that thousands can be counted at each key.
(function () {
  "use strict";

  // `groups` gives the values of each group in the order of its controls: { kind: ["stretch", …] };
  // the values of `time` are seconds, and an exercise has all that are not below its own.
  class Filters {
    constructor(records, groups) {
      this.groups = groups;
      this.names = Object.keys(groups);
      this.columns = {};
      this.names.forEach(function (name) {
        this.columns[name] = groups[name].map(function (value) { return columnOf(records, name, value); });
      }, this);
      this.chosen = {};
      this.choose({});
    }

    choose(values) {
      this.names.forEach(function (name) {
        this.chosen[name] = this.columns[name].filter(function (_, place) {
          return (values[name] || []).includes(this.groups[name][place]);
        }, this);
      }, this);
    }

    passes(at) {
      return this._failing(at).length === 0;
    }

    _failing(at) {
      return this.names.filter(function (name) {
        const chosen = this.chosen[name];
        return chosen.length > 0 && !chosen.some(function (column) { return column[at]; });
      }, this);
    }

    // How many of these exercises each value would let through: { kind: [3, …] }.
    counts(places) {
      const found = {};
      this.names.forEach(function (name) { found[name] = new Array(this.groups[name].length).fill(0); }, this);
      places.forEach(function (at) {
        const failing = this._failing(at);
        if (failing.length > 1) return;
        // a group does not narrow its own choices: the others widen it
        const counted = failing.length ? failing : this.names;
        counted.forEach(function (name) { add(found[name], this.columns[name], at); }, this);
      }, this);
      return found;
    }
  }

  function hasValue(record, name, value) {
    return name === "time" ? record.seconds <= Number(value) : (record[name] || []).includes(value);
  }

  function columnOf(records, name, value) {
    return Uint8Array.from(records, function (record) { return hasValue(record, name, value); });
  }

  function add(counts, columns, at) {
    for (let place = 0; place < counts.length; place++) counts[place] += columns[place][at];
  }

  self.FinderFilters = Filters;
})();
