import type { Example } from "./example.js";

export const nowAndNext: Example = {
  title: "Now and next",
  query: `# What is on for this track at an instant, what comes next,
# and what time is that in another zone?
# Without $at it is the present; without $track, all rows count.
query NowAndNext($code: String!, $at: DateTime, $track: String, $zone: TimeZone!) {
  school(by: { code: $code }) {
    now(at: $at, track: $track) {
      date
      time
      state
      reason
      secondsLeft
      current {
        ...BellHereAndThere
      }
      next {
        ...BellHereAndThere
      }
    }
  }
}

fragment BellHereAndThere on Bell {
  label
  date
  start
  end
  inZone(timezone: $zone) {
    startDate
    start
    startOffset
    end
  }
}
`,
  variables: {
    code: "gunn-high-school-ca",
    at: "2026-09-18T20:00:00Z",
    track: "grades 9/10",
    zone: "Europe/Paris",
  },
};
