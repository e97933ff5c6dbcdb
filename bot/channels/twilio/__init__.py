"""Twilio: signed webhooks in, letters out. One code for SMS and WhatsApp; they differ by data."""
