# Subscriptions.

topics = <b>Subscriptions</b>

    What would you like to hear about as soon as it is announced: kinds of events, and sectors.
topic-on = 🔔 { $kind }
topic-off = 🔕 { $kind }
topic-of-exhibition = Exhibitions
topic-of-forum = Forums
topic-of-grant = Grant competitions
topic-of-pitch = Pitch sessions
topic-of-training = Training
topic-of-landing = Soft-landing programmes
topic-of-research = Joint research calls
topic-of-sector-it = IT and telecoms
topic-of-sector-ai = Artificial intelligence
topic-of-sector-agro = Agriculture
topic-of-sector-energy = Energy and ecology
topic-of-sector-health = Health and biotech
topic-of-sector-industry = Industry and materials
topic-of-sector-transport = Transport and logistics
topic-of-sector-finance = Finance
topic-of-sector-education = Education
topic-of-sector-space = Space
topic-of-sector-other = Other
