# Startups.

startup-field-name = Name
startup-field-one-line = In one line
startup-field-side = State
startup-field-city = City
startup-field-stage = Stage
startup-field-sector = Sector
startup-field-site = Website
startup-ask-name = What is the startup called?
startup-ask-one-line = What does it do, in one line?
startup-ask-side = In which state does it work?
startup-ask-city = In which city?
startup-ask-stage = What stage is it at?
startup-ask-sector = Which sector is it in?
startup-ask-site = Does it have a website?

stage-idea = Idea
stage-prototype = Prototype
stage-mvp = First product
stage-revenue = First sales
stage-growth = Growth
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

startup-mine = { $count ->
    [some] <b>My startups</b>
   *[none] <b>My startups</b>

    None yet. Registration takes seven short questions; the draft is kept at every step.
}
startup-begin = ➕ Register a startup
startup-queue = <b>Startups to confirm</b>
    { $side }{ $count ->
    [some] { "" }
   *[none] { "" }

    Nothing is waiting.
}
startup-line-draft = ✏ { $name }
startup-line-submitted = ⏳ { $name }
startup-line-returned = ↩ { $name }
startup-line-confirmed = ✅ { $name }

startup-card = <b>Startup</b> · { $status }

    { $fields }{ $remark }
startup-remark = { "" }

    <b>Why it was returned:</b> { $remark }
startup-status-draft = draft
startup-status-submitted = waiting for confirmation
startup-status-returned = returned for revision
startup-status-confirmed = confirmed
startup-submit = 📨 Submit
startup-confirm = ✅ Confirm
startup-return = ↩ Return
startup-handed-in = Submitted
startup-return-field-reason = Reason
startup-return-ask-reason = Why is it being returned? The founder will read these words.

startup-submitted = <b>A startup awaits your side’s confirmation</b>

    { $fields }
startup-without-seat = <b>{ $name }</b> is waiting for confirmation, but its side has no representative.
    { $side }

    Please invite one.
startup-confirmed = ✅ <b>{ $name }</b> is confirmed.
    Side: { $side }
startup-returned = ↩ <b>{ $name }</b> is returned for revision.
    Side: { $side }

    <b>Why:</b> { $remark }

    Correct it and submit it again: nothing you wrote is lost.
