// Which exercises the chosen filters let through, and how many each further choice would leave.
//
// Choices of one group widen ("sitting" or "standing"), groups narrow each other. The values of an
// exercise in a group are bits of one number, so that thousands can be counted at each key.
(function () {
  "use strict";

  // `groups` gives the values of each group in the order of its controls: { kind: ["stretch", …] };
  // the values of `time` are seconds, and an exercise has all that are not below its own.
  class Filters {
    constructor(records, groups) {
      this.groups = groups;
      this.names = Object.keys(groups);
      this.masks = {};
      this.names.forEach(function (name) {
        this.masks[name] = Int32Array.from(records, function (record) {
          return maskOf(groups[name], function (value) { return hasValue(record, name, value); });
        });
      }, this);
      this.chosen = {};
      this.choose({});
    }

    choose(values) {
      this.names.forEach(function (name) {
        this.chosen[name] = maskOf(this.groups[name], function (value) { return (values[name] || []).includes(value); });
      }, this);
    }

    passes(at) {
      return this._failing(at).length === 0;
    }

    _failing(at) {
      return this.names.filter(function (name) {
        return this.chosen[name] && !(this.masks[name][at] & this.chosen[name]);
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
        counted.forEach(function (name) { addBits(found[name], this.masks[name][at]); }, this);
      }, this);
      return found;
    }
  }

  function hasValue(record, name, value) {
    return name === "time" ? record.seconds <= Number(value) : (record[name] || []).includes(value);
  }

  function maskOf(values, isSet) {
    return values.reduce(function (mask, value, bit) { return isSet(value) ? mask | 1 << bit : mask; }, 0);
  }

  function addBits(counts, mask) {
    for (let bit = 0; bit < counts.length; bit++) {
      if (mask & 1 << bit) counts[bit] += 1;
    }
  }

  self.FinderFilters = Filters;
})();
