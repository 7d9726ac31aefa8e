# Similar proposals of other sides, and joining one as a co-executor.

proposal-similar-card = <b>Similar proposals of other sides</b>
    Your draft: { $title }

    { $lines }
proposal-like = <b>{ $number }</b> · { $side }
    <b>{ $title }</b>
    { $text }
proposal-like-none = Other sides have filed nothing similar for this meeting.
join-ask = 🤝 Join as co-executor: { $number }
join-sent = The request has been sent
join-asked = 🤝 <b>A side asks to join as co-executor</b>
    { $side }, your proposal { $number }
    <b>{ $title }</b>

    Their draft: <b>{ $theirs }</b>
    { $text }
join-agree = ✅ Agree
join-decline = ✖ Decline
join-done-agree = The side is a co-executor now
join-done-decline = The side is told
join-agreed = 🤝 <b>Your side is a co-executor of proposal { $number }</b>
    { $side }
    { $title }

    Your own draft can be put away, or filed by itself.
join-declined = The request to join proposal { $number } was declined.
    { $side }
    { $title }

    Your draft is kept: it can be filed by itself.
join-put-away = 🗑 Put the draft away
join-draft = ✏ The draft
join-status-asked = waiting for an answer
join-status-agreed = agreed
join-status-declined = declined
