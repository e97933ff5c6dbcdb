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
// How long a text is, or how many it goes to, is said while the form is filled in. The button does the same.
(() => {
  const AFTER = 600;
  for (const form of document.querySelectorAll("form.counting")) {
    let timer = 0, asked = 0;
    const count = async () => {
      const mine = ++asked, data = new URLSearchParams(new FormData(form));
      data.set("do", "count");
      data.set("live", "yes");
      try {
        const answer = await fetch(form.getAttribute("action"), { method: "POST", body: data });
        if (answer.ok && mine === asked) form.querySelector("output").textContent = (await answer.json()).told;
      } catch {}
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(count, AFTER); });
  }
})();
