# A person's calendar to subscribe to.

feed = <b>My calendar</b>

    <code>{ $address }</code>

    Add this address to your calendar as a subscription (“From URL”). It holds the events you signed up for and, if you have a place in the Commission, its deadlines. Moves and cancellations arrive by themselves.

    Whoever knows the address sees these dates. If it has reached strangers, get a new one: the former stops working at once.
feed-renew = 🔄 New address
feed-renewed = The address is another now
feed-name = SCO Pool: my events and deadlines
