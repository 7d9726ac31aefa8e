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
topics-sides = 🌐 Where it is held: { $number }
topics-by-side = <b>Subscriptions</b>

    In which states? You are told of their events as soon as they are announced.
topics-fewer = <b>Fewer like this: { $title }</b>

    You are not told of these any more. Press what you want to keep.
topics-more = <b>More like this: { $title }</b>

    You are told of all these now. Switch off what you do not need.
topic-of-side-BY = { side-BY }
topic-of-side-CN = { side-CN }
topic-of-side-IN = { side-IN }
topic-of-side-IR = { side-IR }
topic-of-side-KG = { side-KG }
topic-of-side-KZ = { side-KZ }
topic-of-side-PK = { side-PK }
topic-of-side-RU = { side-RU }
topic-of-side-TJ = { side-TJ }
topic-of-side-UZ = { side-UZ }
