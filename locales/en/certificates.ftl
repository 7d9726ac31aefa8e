# The certificate of a resident, and its check.

certificate-title = Certificate of Residency
certificate-pool = SCO Pool of Technoparks and Innovation Clusters
certificate-number = No. { $number }
certificate-attests = This is to certify that
certificate-resident-technopark = is a resident of the technopark
certificate-resident-cluster = is a resident of the innovation cluster
certificate-plain = { $words }
certificate-place = { $city } · { $side }
certificate-standing = Status
certificate-standing-initial = initial resident
certificate-standing-permanent = permanent resident
certificate-valid = Valid
certificate-until = up to and including { $day }
certificate-endless = without an end date
certificate-issued = Issued
certificate-how-to-check = Scan the code to see whether it is valid today
certificate-note = The park's manager decided on the residency. The certificate does not replace the contract with the park and attests no tax benefits.
certificate-caption = Certificate No. { $number }. Its code opens the check, which anybody can see.

certificate-check = <b>{ $mark } { $status }</b>

    <b>Certificate No. { $number }</b>
    { $organisation }
    Park: { $park }
    { $side }

    Resident since { $since }
    Term: { $until }
    { $notes }
certificate-now-approved = Valid
certificate-now-suspended = Suspended
certificate-now-revoked = Not valid: the residency was revoked
certificate-now-left = Not valid: the organisation has left the park
certificate-now-expired = Not valid: the term is over
certificate-park = ⚠ The park itself is not a member of the Pool now: { $status }.
