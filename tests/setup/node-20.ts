// a library that the tests read FHIR with looks for it when it is loaded, and uses it never; Node.js 20 has none
globalThis.WebSocket ??= class {} as unknown as typeof WebSocket;
