# Organisations: the form, the cards, the list.

organisation-kind-startup = Startup
organisation-kind-sme = Small or medium enterprise
organisation-kind-corporation = Corporation
organisation-kind-university = University
organisation-kind-research = Research organisation
organisation-kind-fund = Fund
organisation-kind-development-institution = Development institution
organisation-kind-investor = Investor
organisation-kinds = <b>Register an organisation</b>

    What is it? Then come eight short questions at most; the draft is kept at every step.

organisation-field-name = Name
organisation-field-one-line = In one line
organisation-field-side = State
organisation-field-city = City
organisation-field-stage = Stage
organisation-field-trl = Technology readiness
organisation-field-youth-led = Led by people under 35 (its own word)
organisation-field-sectors = Sectors
organisation-field-seeks = Looks for
organisation-field-offers = Offers
organisation-field-deck = Deck
organisation-field-site = Website
organisation-field-listed = Show to all in the directory
organisation-field-to-investors = Show to investors
organisation-ask-name = What is it called?
organisation-ask-one-line = What does it do, in one line?
organisation-ask-place = Where does it work? Choose the state, and send the city as a message.
organisation-ask-maturity = What stage is the startup at, how ready is its technology (TRL 1–9), and is it led by people under 35?
organisation-ask-sectors = Which sectors is it in?
organisation-ask-exchange = What does it look for (🔎), and what does it offer (🤝)?
organisation-ask-materials = Does it have a deck and a website? Send a file, an address, or both.
organisation-ask-consents = Who may be shown its card? Without consent only your team and your side see it. You can take your consent back at any time.

stage-idea = Idea
stage-prototype = Prototype
stage-mvp = First product
stage-revenue = First sales
stage-growth = Growth
trl-1 = TRL 1 · principle
trl-2 = TRL 2 · concept
trl-3 = TRL 3 · proof of concept
trl-4 = TRL 4 · laboratory
trl-5 = TRL 5 · mock-up
trl-6 = TRL 6 · field trial
trl-7 = TRL 7 · prototype
trl-8 = TRL 8 · qualified
trl-9 = TRL 9 · in operation
sector-it = IT and telecoms
sector-ai = Artificial intelligence
sector-agro = Agriculture
sector-energy = Energy and ecology
sector-health = Health and biotech
sector-industry = Industry and materials
sector-transport = Transport and logistics
sector-finance = Finance
sector-education = Education
sector-space = Space
sector-other = Other
seeks-investment = 🔎 Investment
seeks-partners = 🔎 Partners
seeks-technology = 🔎 Technology
seeks-pilots = 🔎 Pilot projects
seeks-markets = 🔎 Markets
seeks-expertise = 🔎 Expertise
seeks-premises = 🔎 Premises, machines
offers-investment = 🤝 Investment
offers-partners = 🤝 Partnership
offers-technology = 🤝 Technology
offers-pilots = 🤝 A pilot site
offers-markets = 🤝 Access to a market
offers-expertise = 🤝 Expertise
offers-premises = 🤝 Premises, machines

organisation-mine = { $count ->
    [some] <b>My organisations</b>
   *[none] <b>My organisations</b>

    None yet. Startups, enterprises, universities, funds and investors register here; their side confirms them.
}
organisation-new = ➕ Register
organisation-line-draft = ✏ { $name }
organisation-line-submitted = ⏳ { $name }
organisation-line-returned = ↩ { $name }
organisation-line-confirmed = ✅ { $name }
organisation-line-changed = 🔁 { $name }
organisation-line-suspended = ⏸ { $name }
organisation-line-removed = ✖ { $name }

organisation-card = <b>{ $name }</b>
    { $kind } · { $status }

    { $fields }

    { $notes }
organisation-remark = <b>Why:</b> { $remark }
organisation-note-confirmed = <i>A new name or state has to be confirmed again; other changes apply at once.</i>
organisation-note-changed = <i>The name or the state has changed: submit it again. Until it is confirmed only the team and the side see it.</i>
organisation-agreed-listed = Agreed to be in the directory: { $day }
organisation-agreed-to-investors = Agreed to be shown to investors: { $day }
organisation-status-draft = draft
organisation-status-submitted = waiting for confirmation
organisation-status-returned = returned for revision
organisation-status-confirmed = confirmed
organisation-status-changed = changed, to be confirmed again
organisation-status-suspended = suspended
organisation-status-removed = removed from the registry
organisation-submit = 📨 Submit
organisation-handed-in = Submitted
organisation-team = 👥 Team
organisation-deck = 📎 Deck
organisation-deck-caption = Deck: { $name }
organisation-open = 👁 As others see it
organisation-show = Open the card
organisation-history = 🕓 History
organisation-public = <b>{ $name }</b>
    { $kind }

    { $fields }{ $contact }
organisation-contact = { "" }

    Write to: @{ $username }
