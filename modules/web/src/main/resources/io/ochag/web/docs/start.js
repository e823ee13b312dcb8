// Shows the API document. Requests tried out here carry the session's key and a fresh key for each command.
"use strict";

let csrfToken = null;

async function ownRequest(request) {
    if (request.method && request.method !== "GET") {
        if (csrfToken === null) {
            const session = await fetch("/api/v1/session", {headers: {"Accept": "application/json"}});
            csrfToken = session.ok ? (await session.json()).csrfToken : null;
        }
        if (csrfToken !== null) {
            request.headers["X-CSRF-Token"] = csrfToken;
        }
    }
    return request;
}

function ownResponse(response) {
    if (response.url.includes("/session")) {
        csrfToken = null;
    }
    return response;
}

SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#api",
    deepLinking: false,
    validatorUrl: null,
    requestInterceptor: ownRequest,
    responseInterceptor: ownResponse,
});
