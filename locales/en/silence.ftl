# The silence procedure on a draft plan.

silence-announced = { "" }
    🤫 <b>Silence procedure</b> (not set by the Concept): unless your side comments until { $until }, this is taken as consent.
silence-runs = 🤫 Silence procedure: until { $until } (not set by the Concept).
silence-broken = 💬 The silence was broken: { $by }.
silence-by = a side commented ({ $side })
silence-by-amendment = a new version was circulated
silence-agreed = 🤝 The silence ended { $until }: no comments, the sides agree.
silence-incomplete = 🤫 The silence ended { $until }: no comments. The draft did not reach, and no consent is taken from: { $sides }.
silence-told = <b>{ $name }</b>
    { $state }
