# The delivery desk.

delivery-desk = 📮 Delivery
delivery-card = 📮 <b>Delivery</b>

    { $queue }

    <b>Not delivered</b>
    { $failures }

    <b>Broadcasts under way</b>
    { $running }
delivery-waiting = ⏳ In the queue: { $waiting }, the oldest for { $oldest }
delivery-empty = ⏳ The queue is empty
delivery-queue = { $waiting }
    ✓ Sent in the last minute: { $minute }, in the last hour: { $hour }
    🚫 People out of reach: { $unreachable }
    ❔ Posts whose fate is unknown: { $unknown }
delivery-none = none
delivery-failure = { $reason }: { $letters }
delivery-running = { $title }: sent { $sent }, still to go { $waiting }
delivery-broadcast = Broadcast
delivery-stop = ⏹ Stop: { $title }
delivery-of-reason = ⚠ { $reason }
delivery-unknown-open = ❔ Unknown posts
delivery-look-again = 🔄 Look again
delivery-reason-no-chat = chat not found
delivery-reason-no-rights = no right to post
delivery-reason-blocked = the bot is blocked
delivery-reason-too-long = text too long
delivery-reason-wording = a fault in the text’s markup
delivery-reason-buttons = a fault in the buttons
delivery-reason-file = a fault in a file or picture
delivery-reason-unreadable = written by another version of the bot
delivery-reason-other = another reason
delivery-failed = { $count ->
    [some] ⚠ <b>Not delivered: { $reason }</b>
   *[none] <b>Not delivered: { $reason }</b>

    Nothing is left here.
}
delivery-unknown = { $count ->
    [some] ❔ <b>Posts whose fate is unknown</b>

    The connection broke while they were being sent. Look into the channel first.
   *[none] <b>Posts whose fate is unknown</b>

    There are none.
}
delivery-line = № { $number } → { $to }
delivery-to-person = a person
delivery-letter = ⚠ <b>Letter № { $number }</b>
    To: { $to }
    Reason: { $reason }
    When: { $at }, attempts: { $attempts }

    Telegram’s answer: { $words }
delivery-post = ❔ <b>Post № { $number }</b>
    To: { $to }
    When: { $at }

    The connection broke while it was being sent, so it may or may not stand there: { $words }
delivery-retry-all = 🔁 Send all again
delivery-retry = 🔁 Send again
delivery-again = 🔁 Post again
delivery-drop = 🗑 Put away
delivery-ask = Look into the chat: { $to }. If the post is there already, posting it again makes two.
delivery-not-there = 🔁 It is not there: post again
delivery-retried = { $letters ->
    [one] { $letters } letter is on its way again
   *[other] { $letters } letters are on their way again
}
delivery-dropped = Put away for good
