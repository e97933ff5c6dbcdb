"use strict";
// Nothing here is needed to work: every page does the same without it.
// What waits is counted anew while somebody sees the page, and said aloud only when there is more of it.
(() => {
  const EVERY = 30000, SLOWEST = 480000;
  const links = [...document.querySelectorAll("a[data-room]")];
  if (!links.length || !window.fetch) return;
  const aloud = document.createElement("p");
  aloud.setAttribute("role", "status");
  aloud.className = "aloud";
  document.body.append(aloud);
  let wait = EVERY, timer = 0, last = null;

  const badge = (link, n) => {
    let mark = link.querySelector(".badge");
    if (!mark) link.append(" ", (mark = document.createElement("span")));
    mark.className = "badge";
    mark.textContent = n || "";
  };

  const show = (found) => {
    for (const link of links) if (link.dataset.room in found.rooms || link.querySelector(".badge")) badge(link, found.rooms[link.dataset.room]);
    for (const one of document.querySelectorAll("[data-live]")) one.textContent = found.counts[one.dataset.live] ?? 0;
    if (last !== null && found.all > last) aloud.textContent = found.said;
    last = found.all;
  };

  const look = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const answer = await fetch("/desk/live", { headers: { accept: "application/json" } });
      if (answer.status === 403) return;
      if (!answer.ok) throw new Error();
      show(await answer.json());
      wait = EVERY;
    } catch {
      wait = Math.min(wait * 2, SLOWEST);
    }
    timer = setTimeout(look, wait);
  };

  document.addEventListener("visibilitychange", look);
  look();
})();
