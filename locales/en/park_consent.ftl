# The sides' consent to a new park, where the operator asks for it.

park-consent-ahead = <i>Before it joins the Pool, all sides are asked for their consent. Not set by the Concept: the bot's operator switched it on.</i>
park-consent = <b>The sides' consent</b>
    ✓ Agree: { $agreed }
    ✋ Object:
    { $objected }
    … Have not answered: { $silent }
    <i>Not set by the Concept. The park joins the Pool when every side that has a representative agrees; no votes are counted.</i>
park-consent-objection = • { $side }: { $reason }
park-consent-ask = ✉ Ask the sides for consent
park-consent-again = 🔄 Check who holds the seats
park-consent-agree = ✓ We agree
park-consent-object = ✋ We object
park-consent-waits = The park joins the Pool when all sides agree

park-object-field-reason = Reason
park-object-ask-reason = Why does your side object? The nominating side, the administrator and the representatives of all sides will read these words. The objection can be taken back while the park is under check.

park-consent-asked = ✉ <b>Your consent is asked: { $name }</b>
    { $kind }, { $city }
    { $side }

    The park was checked and is to join the Pool. Does your side agree? One objection keeps it under check; you can change your answer until it is admitted.
    <i>Not set by the Concept: consent is asked by a setting of the bot.</i>
park-consent-objected = ✋ <b>Objection: { $name }</b>
    { $side }

    <b>Reason:</b> { $reason }

    The park stays under check until the objection is taken back.
park-consent-lifted = ✓ <b>Objection taken back: { $name }</b>
    { $side }

    There are other objections, or sides that have not answered yet.
