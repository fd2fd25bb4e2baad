// Plays an exercise's film on its page. Without this script the link opens the film by itself.
// The film is one drawing with all frames side by side; showing frame n means moving it left.
(function () {
  "use strict";

  var FRAMES = 20; // as in generator/figures/film.py
  var REST = 0.4, STAY = 0.7; // how long the first and last frame stand, in shares of one way

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  // Which frame stands after so many seconds.
  function frameAt(time, film) {
    if (film.motion === "round") return Math.floor(time / (film.seconds * 2) * FRAMES) % FRAMES;
    var share = (time / film.seconds) % (REST + 1 + STAY + 1);
    var way = share < REST + 1 ? share - REST : REST + 1 + STAY + 1 - share;
    return Math.round(Math.min(Math.max(way, 0), 1) * (FRAMES - 1));
  }

  function player(link) {
    var film = { motion: link.dataset.motion, seconds: Number(link.dataset.seconds) };
    var sheet = element("img", { src: link.href + "#sheet", alt: "", class: "film__sheet" });
    var stage = element("div", { class: "film__window" }, [sheet]);
    stage.style.setProperty("--ratio", link.dataset.width / link.dataset.height);
    var button = element("button", { type: "button", class: "md-button film__button" });
    var label = "Move " + link.dataset.name + " by hand";
    var slider = element("input", {
      type: "range", min: 0, max: FRAMES - 1, value: 0, class: "film__slider", "aria-label": label
    });
    var state = { time: 0, last: null, playing: false };

    function show(frame) {
      sheet.style.transform = "translateX(" + (-100 * frame / FRAMES) + "%)";
      slider.value = frame;
    }

    function tick(now) {
      if (!state.playing) return;
      if (state.last !== null) state.time += (now - state.last) / 1000;
      state.last = now;
      show(frameAt(state.time, film));
      requestAnimationFrame(tick);
    }

    function play(on) {
      state.playing = on;
      state.last = null;
      button.textContent = on ? "Pause" : "Play";
      if (on) requestAnimationFrame(tick);
    }

    button.addEventListener("click", function () { play(!state.playing); });
    slider.addEventListener("input", function () {
      play(false);
      show(Number(slider.value));
    });
    var controls = element("div", { class: "film__controls" }, [button, slider]);
    var box = element("div", { class: "film", role: "group" }, [stage, controls]);
    box.setAttribute("aria-label", "Film of " + link.dataset.name);
    link.replaceWith(box);
    play(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
    button.focus({ preventScroll: true });
  }

  document.querySelectorAll(".film-link").forEach(function (link) {
    link.setAttribute("role", "button");
    link.addEventListener("click", function (event) {
      event.preventDefault();
      player(link);
    });
    link.addEventListener("keydown", function (event) {
      if (event.key === " ") {
        event.preventDefault();
        player(link);
      }
    });
  });
})();
