CREATE TABLE "letter" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"message" bigint,
	"topic" text NOT NULL,
	"person" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"values" jsonb NOT NULL,
	"state" text NOT NULL,
	"written_at" timestamptz(3) NOT NULL,
	"settled_at" timestamptz(3),
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"due_at" timestamp with time zone,
	"locked_until" timestamp with time zone,
	CONSTRAINT "letter_once" UNIQUE("message","person")
);
--> statement-breakpoint
CREATE TABLE "mail_refusal" (
	"person" text NOT NULL,
	"topic" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "mail_refusal_once" PRIMARY KEY("person","topic")
);
--> statement-breakpoint
CREATE TABLE "mail_text" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "letter_waiting" ON "letter" USING btree ("id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "letter_person" ON "letter" USING btree ("person","id");--> statement-breakpoint
CREATE INDEX "letter_state" ON "letter" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "mail_text_state" ON "mail_text" USING btree ("state");