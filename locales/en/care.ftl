# What needs an administrator.

care-faults =
    { $count ->
        [one] 🐞 <b>One fault in the last day</b>
       *[other] 🐞 <b>{ $count } different faults in the last day</b>
    }

    Whoever met it was shown its id and lost nothing. The button below shows the details.
care-unknown =
    { $count ->
        [one] 📮 <b>Nobody knows whether one post went out</b>
       *[other] 📮 <b>Nobody knows whether { $count } posts went out</b>
    }

    Telegram’s answer was lost, and the bot never writes to a channel twice. Look at the channel, and decide whether to post it again.
care-queue =
    🐢 <b>Letters do not leave</b>

    The oldest has been due for { $count } min. See whether Telegram answers, and look at the delivery.
care-room =
    💾 <b>The disk is nearly full</b>

    { $count } MB are left. Make room: when there is none, the bot cannot keep anything.
