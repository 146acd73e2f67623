// One page of every kind, by what stands in its address after city and language.

// Of the shipped city, served with a store.
export const SHIPPED = {
  home: "",
  topic: "/health",
  guide: "/health/insurance-and-doctor",
  checklist: "/first-steps/first-weeks",
  "with a way out": "/safety/domestic-violence",
  service: "/safety/crisis-centre",
  "service with hours": "/legal-stay/foreigners-department",
  beside: "/health/insurance-and-doctor/beside",
  card: "/health/insurance-and-doctor/card",
  "card of a section": "/health/insurance-and-doctor/card/steps",
  "card of a service": "/legal-stay/foreigners-department/card",
  emergency: "/emergency",
  places: "/places",
  helpers: "/helpers",
  search: "/search",
  results: "/search?q=PESEL",
  fact: "/search?q=112",
  nothing: "/search?q=xyzzyx",
  packs: "/packs",
  order: "/packs?product=welcome",
  "order of several": "/packs?product=many&language=uk",
  languages: "/languages",
  letter: "/letter",
  values: "/values",
  glossary: "/glossary",
  words: "/glossary/u-z",
  phrases: "/phrases",
  about: "/about",
  privacy: "/privacy",
  accessibility: "/accessibility",
  offline: "/offline",
  "no alerts": "/alerts",
  "no events": "/events",
  feedback: "/feedback?about=%2Fhealth%2Finsurance-and-doctor",
  thanks: "/feedback?about=%2Fhealth%2Finsurance-and-doctor&sent=yes",
  missing: "/no-such-page",
  edition: "/edition/00000000",
};

// Of the small city of the tests, in which warnings hold and events are ahead.
export const SMALL = {
  "home with alerts": "",
  alerts: "/alerts",
  events: "/events",
  event: "/events/conversation-club",
  "event at night": "/events/night-of-health",
};

// The languages in which a city is served, by what its page of languages links to.
export async function languages(base, city) {
  const text = await (await fetch(`${base}/${city}/pl/languages`)).text();
  return [...new Set([...text.matchAll(/hreflang="([a-z-]+)"/g)].map(([, tag]) => tag))].filter((tag) => tag !== "x-default").sort();
}

// Every kind of page in a language: name and address. What is in Polish has no card and nothing beside it.
export function kinds(base, city, language, all) {
  const own = Object.entries(all).filter(([, path]) => language !== "pl" || !/\/(beside|card)/.test(path));
  return own.map(([kind, path]) => ({ kind, address: `${base}/${city}/${language}${path}` }));
}
