# Tokens for reading the data over HTTP.

api-tokens = 🔑 <b>Reading the data over HTTP</b>
    Parks, events and dates of meetings are open to all; the rest needs a token. Described at { $address }/api/openapi.json.

    { $lines }
api-none = There is no token that holds.
api-token-line = No. { $number }: { $scopes } — until { $until }
api-token-made = 🔑 <b>The token is made. It is shown once:</b>
    <code>{ $secret }</code>

    { $line }

    Hand it to the owner of the site by a safe way, and delete this message. The database keeps only its fingerprint.
api-scope-organisations = organisations
api-scope-plan = work plan
api-scope-figures = figures
api-make-organisations = ➕ Token: organisations
api-make-plan = ➕ Token: work plan
api-make-figures = ➕ Token: figures
api-make-all = ➕ Token for all lists
api-revoke = ✖ Revoke No. { $number }
command-api = Reading the data over HTTP
menu-api = 🔑 Reading over HTTP
