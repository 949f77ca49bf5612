import { afterEach, expect, test } from "vitest";
import { showSection } from "../../../src/components/layout/showSection.ts";

afterEach(() => document.body.replaceChildren());

test("a section's heading has the focus, what is folded in it unfolds, and the menu of its controls stays closed", () => {
  document.body.innerHTML = `
    <section data-section="other"><h2 tabindex="-1">En anden</h2><details><p>Foldet</p></details></section>
    <section data-section="promises">
      <h2 tabindex="-1">Løfter</h2>
      <div data-print="no"><details id="menu"><p>CSV</p></details></div>
      <details id="folded"><p>Foldet</p></details>
    </section>`;
  showSection("promises");
  expect(document.activeElement?.textContent).toBe("Løfter");
  expect([...document.querySelectorAll("details[open]")].map(({ id }) => id)).toEqual(["folded"]);
});
